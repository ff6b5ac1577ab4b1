"""An iCalendar reader of our own, without icalendar: lines, properties, components (RFC 5545 §3.1)."""

import re
from dataclasses import dataclass, field

PROPERTY = re.compile(r'^([A-Z-]+)((?:;[A-Z-]+=(?:"[^"]*"|[^";:,]*))*):(.*)$', re.DOTALL)
PARAMETER = re.compile(r';([A-Z-]+)=("[^"]*"|[^";:,]*)')
ESCAPE = re.compile(r"\\(.)", re.DOTALL)


@dataclass
class Property:
    """One line: name, parameters, and the value as it stands."""

    name: str
    parameters: dict[str, str]
    value: str

    @property
    def text(self) -> str:
        """Return a TEXT value unescaped; ValueError for an escape that does not exist."""

        def unescape(found: re.Match[str]) -> str:
            if found.group(1) not in "\\;,nN":
                raise ValueError(found.group())
            return "\n" if found.group(1) in "nN" else found.group(1)

        return ESCAPE.sub(unescape, self.value)


@dataclass
class Component:
    """BEGIN to END."""

    name: str
    properties: list[Property] = field(default_factory=list)
    parts: list["Component"] = field(default_factory=list)

    def all(self, name: str) -> list[Property]:
        """Return the properties of a name."""
        return [one for one in self.properties if one.name == name]

    def one(self, name: str) -> Property:
        """Return the only property of a name; ValueError if there are more or none."""
        (found,) = self.all(name)
        return found

    def parts_named(self, name: str) -> list["Component"]:
        """Return the parts of a kind."""
        return [part for part in self.parts if part.name == name]


def syntax_faults(data: bytes) -> list[str]:
    """Return what is wrong with the bytes themselves: points A1 to A4."""
    faults = []
    text = data.decode("utf-8")
    if text.startswith("\ufeff"):
        faults.append("A1 byte order mark")
    if not data.endswith(b"\r\n") or b"\n" in data.replace(b"\r\n", b"") or b"\r" in data.replace(b"\r\n", b""):
        faults.append("A2 line ends")
    for line in data.split(b"\r\n")[:-1]:
        if not line:
            faults.append("A2 empty line")
        if len(line) > 75:
            faults.append(f"A3 {len(line)} octets")
        try:
            line.decode("utf-8")
        except UnicodeDecodeError:
            faults.append("A3 a character is split")
    if re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]", text):
        faults.append("A4 control character")
    return faults


def read(data: bytes) -> Component:
    """Return the only VCALENDAR; ValueError or AssertionError at the first fault."""
    stack = [Component("")]
    for line in data.decode("utf-8").replace("\r\n ", "").split("\r\n")[:-1]:
        found = PROPERTY.match(line)
        assert found, f"A4 no content line: {line!r}"
        name, parameters, value = found.groups()
        pairs = PARAMETER.findall(parameters)
        assert len({key for key, _ in pairs}) == len(pairs), f"A4 double parameter: {line!r}"
        if name == "BEGIN":
            stack.append(Component(value))
        elif name == "END":
            part = stack.pop()
            assert part.name == value, f"A5 {value} ends {part.name}"
            stack[-1].parts.append(part)
        else:
            stack[-1].properties.append(Property(name, {key: raw.strip('"') for key, raw in pairs}, value))
    assert len(stack) == 1, "A5 not closed"
    (calendar,) = stack[0].parts
    assert calendar.name == "VCALENDAR"
    assert not stack[0].properties
    return calendar
