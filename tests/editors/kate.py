"""Kate as somebody who can't see uses it, by the names of what is on the screen: kate.py APPEAL SENTENCE WORDS"""
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib


def parts(thing):
    return [thing.get_child_at_index(index) for index in range(thing.get_child_count())]


def shown(thing):
    """The role and name of a thing, itself, and the same of all that is shown within it."""
    try:
        yield thing.get_role_name(), thing.get_name(), thing
        for part in parts(thing):
            if part and part.get_state_set().contains(Atspi.StateType.SHOWING):
                yield from shown(part)
    except GLib.Error:
        pass  # It went away meanwhile.


def screen():
    Atspi.get_desktop(0).clear_cache()
    return shown(Atspi.get_desktop(0))


def see(wanted, words):
    """Waits until the screen shows a thing of the wanted role with words in its name."""
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and kate.poll() is None:
        for role, name, thing in screen():
            if role == wanted and words in name:
                print(f"ok      on the screen: {role} {name!r}")
                return thing
        time.sleep(0.2)
    print(f"FAILED  not on the screen: {wanted} {words!r}" if kate.poll() is None else "FAILED  Kate ended")
    for role, name, thing in screen():
        if name:
            print(f"        {role} {name!r}")
    sys.exit(1)


def press(button):
    see("push button", button).do_action(0)


def choose(menu, entry):
    """Chooses from a menu, which need not be open for that."""
    entries = {item.get_name(): item for item in parts(parts(see("menu item", menu))[0])}
    entries[entry].do_action(0)


appeal, sentence, words = sys.argv[1:]
kate = subprocess.Popen(["kate", appeal])
try:
    Atspi.set_timeout(30000, 30000)
    see("label", "poa serve")
    press("Yes")
    choose("LSP Client", "Switch to Diagnostics Tab")
    see("table cell", '"recently"')
    text = see("text", "flasks.poa.md")
    above = text.get_text(0, -1).index("Our account")  # so that the finding is in sight as well
    text.insert_text(above, f"{sentence}\n\n", len(sentence) + 2)
    see("table cell", words)
finally:
    kate.kill()
    kate.wait()
