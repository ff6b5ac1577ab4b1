"""Who books, and for when: people of many scripts, for themselves and with help, in each language of the pages."""

from booking.domain.enums import Interpreter
from booking.domain.people import Helper
from tests.factories import at
from tests.upgrades.scene.groups import book_group
from tests.upgrades.scene.play import Play

INGRID = Helper(name="Ingrid Meyer", reads="de", phone="+4915112345678", email="ingrid@example.net", will_tell=True)
PETRA = Helper(name="Petra Łoś", reads="en", email="petra@example.net")
HERE, THERE = "203.0.113.7", "2001:db8:7::1"


def first_week(p: Play) -> None:
    """Book on the first Monday; the worker sends."""
    p.book("long done", at(2026, 11, 10, 9, 0), name="Samira Rahimi", email="samira@example.org", spoken="fa")
    p.book("long missed", at(2026, 11, 11, 9, 0), name="محمد النجار", reads="ar", email="najjar@example.org")
    p.book("long cancelled", at(2026, 11, 12, 15, 0), name="Иван Петров", phone="+4915144455566")
    p.book("done", at(2026, 11, 17, 8, 30), name="Zofia Wójcik-Łęcka", email="zofia@example.org", topic=2)
    p.book("arrived", at(2026, 11, 17, 9, 0), name="Олена Ковальчук", spoken="uk", phone="+4915123456789")
    p.book("late", at(2026, 11, 17, 10, 30), name="Ştefan Ţurcanu", phone="+4915198765432", mark="roter Schal")
    p.book("side by side", at(2026, 11, 17, 11, 0), name="Sinéad O’Brien", reads="en", email="sinead@example.org")
    p.book("cancelled today", at(2026, 11, 17, 11, 30), name="Nguyễn Thị Hồng", reads="en", email="hong@example.org")
    everything = {"spoken": "other", "other_language": "Tigre", "phone": "+4915187654321", "phone_shared": True}
    everything |= {"mark": "blaue Tasche", "topic": 3, "reads": "en", "email": "selam@example.org"}
    p.book("everything", at(2026, 11, 17, 12, 0), name="ሰላም ተስፋይ", helper=INGRID, **everything)
    p.book("longer", at(2026, 11, 17, 14, 30), name="Δήμητρα Παπαδοπούλου", reads="de-leicht", phone="+306912345678")
    asked = {"spoken": "ar", "interpreter": Interpreter.NEED, "several": True, "reads": "ar"}
    p.book("interpreted", at(2026, 11, 18, 8, 30), name="فاطمة الزهراء", helper=PETRA, **asked)
    p.book("contact changed", at(2026, 11, 18, 10, 30), name="می‌نا رضایی", reads="ar", email="old@example.org")
    p.book("silent", at(2026, 11, 19, 14, 30), name="Δημήτρης Νικολάου", email="nikolaou@example.org")
    p.book("not mine", at(2026, 11, 19, 15, 0), name="李秀英", reads="en", email="stranger@example.com")
    p.book("moved with the card", at(2026, 11, 26, 14, 30), name="Ana Đorđević", reads="en")
    p.book("missed", at(2026, 11, 16, 9, 0), name="Yusuf Öztürk", reads="de-leicht", email="yusuf@example.org")
    p.book("unrecorded", at(2026, 11, 16, 9, 30), name="सीता शर्मा", reads="en")
    p.book("colleague", at(2026, 11, 27, 9, 0), name="Ngô Đức", reads="en", email="duc@example.org")
    p.ask("withdrawn", name="Jean-François", reads="en", spoken="fr", phone="+4915211122237")
    p.ask("waits", name="ሚኪኤል ሃይለ", reads="en", spoken="ti", phone="+4915211122233", german_name="Jürgen Brandt")
    p.ask("done long ago", name="Людмила", reads="de", spoken="ru", phone="+4915211122234")
    p.work()


def this_monday(p: Play) -> None:
    """Book on the Monday before the moment, two groups among it."""
    book_group(p, "past group", at(2026, 11, 23, 10, 0), THERE)
    book_group(p, "group", at(2026, 11, 23, 8, 30), HERE)
    p.clock.move_to(at(2026, 11, 16, 8, 0))  # or the brake would go on
    interpreted = {"name": "Բագրատ", "spoken": "hy", "interpreter": Interpreter.NEED, "email": "bagrat@example.org"}
    later = (
        ("cancelled by the desk", at(2026, 11, 24, 9, 0), {"name": "Mihai Ştefănescu", "email": "mihai@example.org"}),
        ("moved by the desk", at(2026, 11, 24, 11, 0), {"name": "বৃষ্টি", "reads": "en", "phone": "+4915133344455"}),
        ("shortened", at(2026, 11, 24, 14, 30), {"name": "Håkon Ødegård"}),
        ("cancelled by the card", at(2026, 11, 19, 17, 30), {"name": "Żaneta"}),
        ("desk cancels", at(2026, 11, 24, 8, 30), {"name": "ئاسۆ ئەحمەد", "reads": "ar", "email": "aso@example.org"}),
        ("desk moves", at(2026, 11, 24, 9, 30), {"name": "Rūta Žukauskė", "reads": "en", "email": "ruta@example.org"}),
        ("nobody interprets", at(2026, 11, 25, 8, 30), interpreted),
        ("moved by the client", at(2026, 11, 26, 15, 0), {"name": "Noël", "reads": "en", "email": "noel@example.org"}),
    )
    for label, start, changes in later:
        p.book(label, start, **changes)
