"""What a screen reader gets of the sketch, read back over AT-SPI from the running program.

Usage: readback.py GRONDPLAN GRONDPLAN_CLI WEBSHOP.yaml FOLDER, inside a session of D-Bus and X.
"""

import os
import signal
import subprocess
import sys
import time

import pyatspi

SECONDS = 60
SECONDS_IN_ALL = 120
failures = []


def check(holds, what):
    if not holds:
        failures.append(what)


def wait_for(find):
    """What `find` gives once it gives something; None when that takes too long."""
    end = time.time() + SECONDS
    while time.time() < end:
        try:
            found = find()
            if found:
                return found
        except Exception:  # the tree changes while it is read
            pass
        time.sleep(0.2)
    return None


def below(node):
    """All objects in the tree, but for what one object says it has no room for."""
    yield node
    for index in range(min(node.childCount, 500)):
        child = node.getChildAtIndex(index)
        if child is not None:
            yield from below(child)


def program():
    desktop = pyatspi.Registry.getDesktop(0)
    for index in range(desktop.childCount):
        application = desktop.getChildAtIndex(index)
        if application is not None and application.name.lower() == "grondplan":
            return application
    return None


def sketch():
    for node in below(program()):
        if node.getRole() == pyatspi.ROLE_CANVAS and node.childCount > 20:
            return node
    return None


def related(node, kind):
    names = set()
    for relation in node.getRelationSet():  # each target may have one of its own
        if relation.getRelationType() == kind:
            names |= {short(relation.getTarget(index)) for index in range(relation.getNTargets())}
    return names


def short(node):
    return node.name.split(",")[0]


def examine(canvas):
    children = [canvas.getChildAtIndex(index) for index in range(canvas.childCount)]
    zones = [node for node in children if node.getRole() == pyatspi.ROLE_PANEL]
    workloads = [node for node in children if node.getRole() == pyatspi.ROLE_LIST_ITEM]
    links = [node for node in children if node.getRole() == pyatspi.ROLE_LINK]
    # As the file has them: eleven services in one zone, each depends_on a link.
    names = {"proxy", "shop", "api", "orders", "mailer", "database", "cache", "search", "queue", "media", "reports"}
    spoken = {"Workload " + name for name in names}
    check([short(zone) for zone in zones] == ["Zone Production"], "the zone is not there by its name")
    check({short(node) for node in workloads} == spoken, f"workloads: {sorted(map(short, workloads))}")
    check(len(links) > 10 and all(short(link).startswith("Link from ") for link in links), "links have no names")
    controls, controlled = pyatspi.RELATION_CONTROLLER_FOR, pyatspi.RELATION_CONTROLLED_BY
    for zone in zones:
        check(related(zone, controls) == spoken, f"the zone contains {sorted(related(zone, controls))}")
    for node in workloads:
        states = node.getState()
        check("Zone Production" in related(node, controlled), f"{short(node)} does not say where it is")
        for state in (pyatspi.STATE_FOCUSABLE, pyatspi.STATE_SELECTABLE, pyatspi.STATE_SHOWING):
            check(states.contains(state), f"{short(node)} lacks the state {state}")
        if short(node) == "Workload shop":
            check("3 × 0.5 vCPU / 384 MiB" in node.name, f"the size is not spoken: {node.name}")
        if short(node) == "Workload reports":
            check("switched off" in node.name, f"the state is not spoken: {node.name}")
    for link in links:
        ends = short(link)[len("Link from "):].split(" to ")
        check(related(link, controlled) == {"Workload " + ends[0]}, f"{short(link)} does not say where it begins")
        check(related(link, controls) == {"Workload " + ends[1]}, f"{short(link)} does not say where it ends")


def main():
    window, command_line, compose, folder = sys.argv[1:]
    signal.alarm(SECONDS_IN_ALL)  # a bus that does not answer ends this
    project = os.path.join(folder, "webshop.grondplan")
    subprocess.run([command_line, "import", compose, "-o", project, "--quiet"], check=True)
    environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb")
    # What the libraries of X do with texts that end nowhere, and what they keep, is not looked at here.
    environment["ASAN_OPTIONS"] = "strict_string_checks=0:detect_leaks=0"
    running = subprocess.Popen([window, project], env=environment)
    try:
        canvas = wait_for(sketch)
        if canvas is None:
            failures.append("no sketch with objects in it was found over AT-SPI")
        else:
            # With the plan, which says what things cost.
            wait_for(lambda: any("servers" in canvas.getChildAtIndex(0).name for _ in [0]))
            examine(canvas)
    finally:
        running.kill()
        running.wait()
    for failure in failures:
        print("readback:", failure, file=sys.stderr)
    return 1 if failures else 0


sys.exit(main())
