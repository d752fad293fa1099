"""Measure a peer's job: wall seconds of each phase, CPU seconds and peak memory of the process.

In: phase names as the job enters them. Out: one JSON line, so that the bench can read it beside our own.
Peak memory is that of the whole process up to the last lap (Linux counts ru_maxrss in KiB), so one process
runs one job, and what a job does after its last lap is not counted.
"""

import json
import resource
import time


class Stopwatch:
    """Lap times in the order in which the phases ran."""

    def __init__(self):
        self.laps = {}
        self._start = self._last = time.perf_counter()

    def lap(self, phase):
        """Close the phase that has just run and remember its wall seconds."""
        now = time.perf_counter()
        self.laps[phase] = round(now - self._last, 3)
        self._last = now
        self.used = resource.getrusage(resource.RUSAGE_SELF)

    def total(self):
        """Wall seconds from the start to the last lap."""
        return round(self._last - self._start, 3)


def report(watch, **facts):
    """Print one JSON line: phases, total wall, CPU, peak memory in MiB, and the job's own facts."""
    used = watch.used
    print(
        json.dumps(
            {
                **facts,
                "seconds": watch.laps,
                "total_s": watch.total(),
                "cpu_s": round(used.ru_utime + used.ru_stime, 2),
                "peak_rss_mib": round(used.ru_maxrss / 1024),
            }
        ),
        flush=True,
    )
