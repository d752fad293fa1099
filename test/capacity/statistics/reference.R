# Reference values of src/capacity/statistics, worked out by R (base and stats only). Run: Rscript reference.R > reference.json
# Each entry keeps the data, the R call as text and what it gave, with 17 significant digits; the tests need no R.
num <- function(x) ifelse(is.infinite(x), "null", sprintf("%.17g", as.numeric(x)))
arr <- function(x) paste0("[", paste(num(x), collapse = ", "), "]")
entries <- character(0)
data <- list()
keep <- function(name, call, env = parent.frame()) {
  value <- eval(call, env)
  entries[[length(entries) + 1]] <<- sprintf('    %s: { "call": %s, "value": %s }', dQuote(name, FALSE),
    encodeString(paste(deparse(call, width.cutoff = 500), collapse = " "), quote = '"'), arr(value))
}
given <- function(name, x) { data[[name]] <<- x; assign(name, x, envir = globalenv()) }

set.seed(20261123)
given("before", c(35, 40, 55, 25, 60, 45, 30, 50, 65, 20, 40, 55))
given("after", c(62, 51, 78, 57, 74, 71, 43, 81, 68, 44, 59, 60))
given("tied_before", c(50, 55, 60, 45, 50, 50, 70, 65, 40, 50))
given("tied_after", c(60, 65, 60, 55, 65, 70, 75, 65, 60, 45))
given("many_before", round(rnorm(120, 46, 14), 1))
given("many_after", round(many_before + rnorm(120, 21, 11), 1))
given("control", c(38, 47, 29, 51, 44, 62, 33))
given("low", c(12.1, 9.8, 11.4, 10.2, 13.3)); given("high", c(10.9, 9.1, 8.7, 10.4))
ability <- rnorm(40)
items <- sapply(seq(-1.2, 1.2, length.out = 8), function(b) as.numeric(plogis(1.4 * (ability - b)) > runif(40)))
data[["items"]] <- as.vector(t(items))

tt <- function(t) c(t$statistic, t$parameter, t$p.value, t$conf.int)
keep("paired t", quote(tt(t.test(after, before, paired = TRUE))))
keep("paired t, many", quote(tt(t.test(many_after, many_before, paired = TRUE))))
keep("paired t, 90 %", quote(tt(t.test(after, before, paired = TRUE, conf.level = 0.9))))
keep("Welch t", quote(tt(t.test(after, control))))
keep("pooled t", quote(tt(t.test(after, control, var.equal = TRUE))))
ww <- function(w) c(w$statistic, w$p.value)
keep("signed rank, exact", quote(ww(wilcox.test(after + seq_along(after) / 100, before, paired = TRUE))))
keep("signed rank, ties and zeros", quote(ww(suppressWarnings(wilcox.test(tied_after, tied_before, paired = TRUE)))))
keep("signed rank, many", quote(ww(suppressWarnings(wilcox.test(many_after, many_before, paired = TRUE)))))
keep("signed rank, 49 exact", quote(ww(wilcox.test(many_before[1:49] + (1:49)^1.7 / 97, many_before[1:49] + 3.0123, paired = TRUE))))

# Effect sizes. The interval inverts pt(t, df, ncp) by uniroot; d_av has Algina and Keselman's (2003) scale.
effect <- function(after, before, level = 0.95) {
  n <- length(after); x <- after - before; df <- n - 1
  t <- mean(x) / (sd(x) / sqrt(n)); out <- (1 - level) / 2
  find <- function(p) uniroot(function(ncp) suppressWarnings(pt(t, df, ncp)) - p, c(t - 8, t + 8), tol = 1e-13)$root
  ncp <- c(find(1 - out), find(out))
  j <- exp(lgamma(df / 2) - log(sqrt(df / 2)) - lgamma((df - 1) / 2))
  dz <- mean(x) / sd(x); av <- sqrt((var(before) + var(after)) / 2)
  scale <- sqrt(2 * (var(before) + var(after) - 2 * cov(before, after)) / (n * (var(before) + var(after))))
  c(dz, j * dz, ncp / sqrt(n), mean(x) / av, j * mean(x) / av, ncp * scale)
}
keep("effect size", quote(effect(after, before)))
keep("effect size, ties", quote(effect(tied_after, tied_before)))
keep("effect size, a loss", quote(effect(tied_before, tied_after)))
keep("effect size, many", quote(effect(many_after, many_before)))

alpha <- function(x, level = 0.95) {
  n <- nrow(x); k <- ncol(x); out <- (1 - level) / 2
  a <- k / (k - 1) * (1 - sum(apply(x, 2, var)) / var(rowSums(x)))
  c(a, 1 - (1 - a) * qf(1 - out, n - 1, (n - 1) * (k - 1)), 1 - (1 - a) * qf(out, n - 1, (n - 1) * (k - 1)))
}
keep("alpha", quote(alpha(items)))
keep("difficulty", quote(colMeans(items)))
keep("item-rest correlation", quote(sapply(1:8, function(i) cor(items[, i], rowSums(items[, -i])))))
upper_lower <- function(x) {
  total <- rowSums(x); m <- ceiling(0.27 * nrow(x))
  hi <- sort(total, decreasing = TRUE)[m]; lo <- sort(total)[m]
  colMeans(x[total >= hi, ]) - colMeans(x[total <= lo, ])
}
keep("upper less lower", quote(upper_lower(items)))
keep("gain of the class", quote((mean(after) - mean(before)) / (100 - mean(before))))
keep("mean of the gains", quote(mean((after - before) / (100 - before))))
keep("Wilson 17 of 23", quote(prop.test(17, 23, correct = FALSE)$conf.int))
keep("Wilson 0 of 9", quote(prop.test(0, 9, correct = FALSE)$conf.int))

# Difference in differences of changes: the regression's slope with its t interval, and Welch's.
given("treated_before", c(31, 44, 52, 38, 47, 29, 40, 55)); given("treated_after", c(45, 52, 71, 49, 60, 44, 47, 70))
given("untreated_before", c(36, 41, 58, 33, 49)); given("untreated_after", c(40, 44, 60, 41, 50))
change <- c(treated_after - treated_before, untreated_after - untreated_before)
treated <- rep(c(1, 0), c(8, 5))
slope <- function(m) c(coef(m)[2], summary(m)$coefficients[2, 3], m$df.residual, summary(m)$coefficients[2, 4], confint(m)[2, ])
keep("difference in differences", quote(slope(lm(change ~ treated))))
keep("difference in differences, Welch", quote(tt(t.test(change[treated == 1], change[treated == 0]))))
perm <- function(a, b) {
  all <- c(a, b); seen <- abs(mean(a) - mean(b)); n <- length(all); k <- length(a)
  d <- combn(n, k, function(i) abs(mean(all[i]) - mean(all[-i])))
  c(mean(d >= seen - 1e-9), length(d))
}
keep("permutation", quote(perm(change[treated == 1], change[treated == 0])))
keep("permutation, small", quote(perm(low, high)))

keep("pt", quote(pt(c(-40, -3, -0.2, 0, 1.7, 6), c(1, 2.5, 7, 9, 30, 400))))
keep("pt upper", quote(pt(c(5, 12, 30), c(4, 60, 150), lower.tail = FALSE)))
keep("qt", quote(qt(c(0.001, 0.025, 0.3, 0.95, 0.9999), c(1, 3.7, 12, 60, 1000))))
keep("pnorm", quote(pnorm(c(-30, -8, -1.96, -0.3, 0, 0.7, 1.99, 2.01, 5))))
keep("qf", quote(qf(c(0.025, 0.5, 0.975), c(39, 5, 119), c(273, 12, 1500))))
keep("pt noncentral", quote(suppressWarnings(pt(c(-1, 0, 2, 5, 24, 30), c(5, 8, 11, 40, 300, 119), c(0.5, 1, 2.5, 3, 22, 34)))))

keep("pt noncentral, past the series", quote(suppressWarnings(pt(c(50, 45, -44), c(999, 2000, 700), c(47, 46, -45)))))

cat('{\n  "r": ', dQuote(R.version.string, FALSE), ',\n  "data": {\n', sep = "")
cat(paste0('    "', names(data), '": ', sapply(data, arr), collapse = ",\n"), "\n  },\n", sep = "")
cat('  "results": {\n', paste(entries, collapse = ",\n"), "\n  }\n}\n", sep = "")
