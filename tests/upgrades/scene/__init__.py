"""A fortnight in the shipped office, played by the services of today up to a moment, with invented people only."""

from time_machine import Traveller

from tests.upgrades.scene import last_minutes, past, waiting
from tests.upgrades.scene.facts import known
from tests.upgrades.scene.play import MOMENT, START
from tests.upgrades.scene.staff import begin

__all__ = ["MOMENT", "START", "build"]


def build(clock: Traveller) -> dict[str, object]:
    """Play it all into the current application's database; return what somebody must know to go on."""
    play = begin(clock)
    past.play(play)
    waiting.play(play)
    last_minutes.play(play)
    clock.move_to(MOMENT)
    return known(play)
