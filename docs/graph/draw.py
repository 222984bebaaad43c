#!/usr/bin/env python3
"""Prints the graph of a running service for Graphviz: states and organisations with most ties.

What texts tell shows best without the reference memberships: entente serve --load samples --no-reference

    python3 docs/graph/draw.py http://localhost:8080 | neato -Tsvg > docs/graph.svg
"""
import json
import sys
from collections import Counter
from urllib.parse import quote
from urllib.request import urlopen

SERVICE = sys.argv[1].rstrip("/")
MOST = 40
SUREST = 0.8
COLOURS = {"MET_WITH": "#5b7fa6", "MEMBER_OF": "#b8860b", "SUPPORTS": "#2e8b57", "OPPOSES": "#c0392b"}
FONT = 'fontname="Helvetica,Arial,sans-serif"'
LEGEND = {"MET_WITH": "met (wider: more often)", "MEMBER_OF": "is a member of", "SUPPORTS": "supports", "OPPOSES": "opposes"}
SHORT = {"Democratic Republic of the Congo": "DR Congo", "United Arab Emirates": "UAE",
         "Papua New Guinea": "Papua\\nNew Guinea", "European Council": "European\\nCouncil"}


def get(path):
    with urlopen(f"{SERVICE}/api/v1/{path}") as answer:
        return json.load(answer)


def ties():
    """Names of states and organisations by id, which of them are states, and the ties between them."""
    names, states, found = {}, set(), {}
    pairs = get("questions/who-met-whom?kind=Country&limit=10000")["rows"]
    waiting = [row[end] for row in pairs for end in ("a", "b")]
    while waiting:
        actor = get("actors/" + quote(waiting.pop(), safe=""))
        if actor["id"] in names:
            continue
        names[actor["id"]] = actor["name"]
        if actor["type"] == "Country":
            states.add(actor["id"])
        else:
            names[actor["id"]] = actor["properties"].get("acronym", actor["name"])
        for other in actor["neighbours"]:
            told = other["relation"] in COLOURS and other["properties"]["confidence"] >= SUREST
            if told and other["type"] in ("Country", "Organisation"):
                ends = (actor["id"], other["id"])
                ends = ends if other["direction"] == "out" else ends[::-1]
                ends = tuple(sorted(ends)) if other["direction"] == "both" else ends
                found[other["relation"], *ends] = other["properties"].get("contacts", 1)
                waiting.append(other["id"])
    return names, states, found


def connected(found):
    """The largest part in which everybody is tied to everybody, by however many steps."""
    parts = []
    for _, a, b in found:
        touched = [part for part in parts if a in part or b in part]
        parts = [part for part in parts if part not in touched] + [{a, b}.union(*touched)]
    return max(parts, key=len)


def densest(found):
    """Takes away who has fewest ties until few enough remain."""
    while True:
        kept = connected(found)
        degree = Counter(end for key in found for end in key[1:] if end in kept)
        if len(kept) <= MOST:
            return {key: n for key, n in found.items() if key[1] in kept}
        least = min(degree, key=lambda end: (degree[end], end))
        found = {key: n for key, n in found.items() if key[1] in kept and least not in key[1:]}


names, states, found = ties()
found = densest(found)
kept = {end for key in found for end in key[1:]}
degree = Counter(end for key in found for end in key[1:])
legend = "  &#160; ".join(f'<font color="{COLOURS[r]}"><b>&#8212;&#8212;</b></font> {LEGEND[r]}' for r in COLOURS)
print(f'''graph entente {{
  graph [bgcolor="white", pad=0.15, ratio=0.62, overlap=prism, overlap_scaling=2, sep="+10", splines=true, start=7,
    outputorder=edgesfirst, {FONT}, fontsize=15, label=<{legend}>]
  node [{FONT}, penwidth=1, margin="0.09,0.05", height=0.3]
  edge [len=1.0]''')
for end in sorted(kept):
    look = 'shape=box, style="filled,rounded", fillcolor="#e3ecf6", color="#5b7fa6"' if end in states \
        else 'shape=octagon, fillcolor="#fbf0d0", color="#b8860b", style=filled'
    size = 13 + min(degree[end], 12) / 2
    print(f'  "{end}" [label="{SHORT.get(names[end], names[end])}", fontsize={size:.1f}, {look}]')
for (relation, a, b), contacts in sorted(found.items()):
    arrow = "" if relation == "MET_WITH" else ", dir=forward, arrowsize=0.8"
    width = 1.1 + 1.3 * (contacts - 1) if relation == "MET_WITH" else 1.4
    print(f'  "{a}" -- "{b}" [color="{COLOURS[relation]}", penwidth={width:.1f}{arrow}]')
print("}")
