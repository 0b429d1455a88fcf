"""Running one measurement in an interpreter of its own: its seconds, and the memory it adds."""

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PEERS = Path(os.environ.get("MENTORDESK_PEERS", ROOT / ".peer-env"))
"""Where peers are installed, each in a folder of its own (two of them share an import name):

    pip install --target .peer-env/mentor-match mentor-match==7.0.1
    pip install --target .peer-env/munkres1 --no-deps munkres==1.1.4
    pip install --target .peer-env/matching --no-deps matching==1.4.3
"""

PREAMBLE = """
import gc, json, resource, sys, time
def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
def now():
    for line in open("/proc/self/status"):
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    return peak()
"""

POSTAMBLE = """
gc.collect()
before, start, cpu = now(), time.perf_counter(), time.process_time()
told = work()
seconds, cpu = time.perf_counter() - start, time.process_time() - cpu
found = {"seconds": seconds, "cpu": cpu, "added": peak() - before, "peak": peak()}
print(json.dumps(found | (told or {})))
"""


def installed(*folders: str) -> bool:
    """Whether these peers are there."""
    return all((PEERS / folder).is_dir() for folder in folders)


def measured(script: str, folders: tuple[str, ...] = (), limit: int = 1800) -> dict[str, float]:
    """Run a script that defines `work()`; its time, MB added, peak MB, and what `work` returned.

    `seconds` are by the clock, `cpu` those the processor worked, whoever else was busy. Memory is
    the peak of the whole process and what of it came with the work.
    Everything imported and built before `work` is not counted. Raises TimeoutExpired.
    """
    path = [*(str(PEERS / folder) for folder in folders), str(ROOT)]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(path)}
    result = subprocess.run(
        [sys.executable, "-c", PREAMBLE + script + POSTAMBLE],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=limit,
    )
    if result.returncode:
        raise RuntimeError(result.stderr[-2000:])
    found: dict[str, float] = json.loads(result.stdout.splitlines()[-1])
    return found
