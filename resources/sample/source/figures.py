# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drawings of the slides, as shapes in centimetres inside 0…11 × 0…10.

A shape is (kind, numbers, fill, text): kinds are line, rect, ellipse, polygon and text; a fill of
None is an outline."""

INK, SOFT, WARM, COOL, PALE = "#333333", "#c9d8e8", "#e8a54b", "#6fa8c9", "#f4ead8"


def right_triangle():
    return [("polygon", (3, 6, 7, 6, 3, 3), PALE, ""), ("rect", (3, 6, 4, 4), SOFT, "b²"),
            ("rect", (0, 3, 3, 3), WARM, "a²"),
            ("polygon", (3, 3, 7, 6, 10, 2, 6, -1), COOL, ""), ("text", (5.9, 2, 2, 1), None, "c²")]


def chord_square():
    return [("polygon", (1, 1, 9, 1, 9, 9, 1, 9), "#ffffff", ""),
            ("polygon", (1, 1, 7.12, 1, 1, 1), None, ""),
            ("polygon", (1, 1, 9, 1, 3.88, 4.84), SOFT, ""),
            ("polygon", (9, 1, 9, 9, 5.16, 3.88), WARM, ""),
            ("polygon", (9, 9, 1, 9, 6.12, 5.16), SOFT, ""),
            ("polygon", (1, 9, 1, 1, 4.84, 6.12), WARM, ""),
            ("text", (4, 0, 2, 1), None, "c"), ("text", (9.1, 4.5, 1.5, 1), None, "c")]


def parallelogram():
    return [("rect", (0, 0.5, 6, 4), SOFT, "长方形"), ("polygon", (2, 5.5, 10, 5.5, 8, 9.5, 0, 9.5), WARM, ""),
            ("line", (2, 5.5, 2, 9.5), INK, ""), ("text", (2.2, 7, 1.5, 1), None, "高"),
            ("text", (3.5, 9.5, 2, 1), None, "底")]


def parallelogram_cut():
    return [("polygon", (2, 0.5, 10, 0.5, 8, 4.5, 0, 4.5), WARM, ""), ("line", (2, 0.5, 2, 4.5), INK, ""),
            ("text", (3.6, 4.7, 3, 1), None, "平移 →"),
            ("polygon", (2, 6, 10, 6, 8, 10, 2, 10), WARM, ""), ("polygon", (10, 6, 10, 10, 8, 10), COOL, ""),
            ("text", (2.2, 7.5, 1.5, 1), None, "高")]


def two_boxes():
    shapes = [("rect", (0, 2.5, 4.8, 5), PALE, ""), ("rect", (5.8, 2.5, 4.8, 5), PALE, "")]
    for i in range(6):
        x, y = 0.5 + (i % 3) * 1.4, 3.3 + (i // 3) * 2
        shapes.append(("ellipse", (x, y, 1.1, 1.1), "#c94f4f", ""))
        shapes.append(("ellipse", (x + 5.8, y, 1.1, 1.1), "#e5c13b" if i % 2 else "#c94f4f", ""))
    return shapes + [("text", (1, 7.6, 3, 1), None, "一号盒"), ("text", (6.8, 7.6, 3, 1), None, "二号盒")]


def tally_bars():
    shapes = [("line", (0.5, 9, 10.5, 9), INK, ""), ("line", (0.5, 9, 0.5, 1), INK, "")]
    for i, (height, colour) in enumerate([(7, "#c94f4f"), (4.2, "#e5c13b"), (2.4, COOL)]):
        shapes.append(("rect", (1.6 + i * 3, 9 - height, 1.8, height), colour, ""))
        shapes.append(("text", (1.6 + i * 3, 9, 2, 1), None, "甲乙丙"[i]))
    return shapes


def lens_far():
    return [("line", (0, 5, 11, 5), INK, ""), ("ellipse", (5.1, 1.5, 0.8, 7), SOFT, ""),
            ("line", (1, 5, 1, 2.5), "#c94f4f", ""), ("line", (1, 2.5, 5.5, 2.5), WARM, ""),
            ("line", (5.5, 2.5, 9.2, 7.64), WARM, ""), ("line", (1, 2.5, 9.2, 7.06), WARM, ""),
            ("line", (8.5, 5, 8.5, 6.67), "#c94f4f", ""), ("text", (0.4, 5.2, 1.6, 1), None, "物"),
            ("text", (8.6, 5.2, 1.6, 1), None, "像"), ("text", (7.2, 3.9, 1, 1), None, "F")]


def lens_near():
    return [("line", (0, 5, 11, 5), INK, ""), ("ellipse", (4.1, 1.5, 0.8, 7), SOFT, ""),
            ("line", (1.5, 5, 1.5, 3.5), "#c94f4f", ""), ("line", (1.5, 3.5, 4.5, 3.5), WARM, ""),
            ("line", (4.5, 3.5, 10.5, 8), WARM, ""), ("line", (1.5, 3.5, 10.5, 8), WARM, ""),
            ("line", (10.4, 5, 10.4, 8), "#c94f4f", ""), ("rect", (10.5, 1.5, 0.2, 7), INK, ""),
            ("text", (9.5, 8.6, 2, 1), None, "光屏")]


def pendulums():
    return [("rect", (0.5, 0.5, 10, 0.4), INK, ""), ("line", (3, 0.9, 1.6, 5), INK, ""),
            ("ellipse", (1, 4.9, 1.2, 1.2), WARM, ""), ("line", (7.5, 0.9, 9.6, 8), INK, ""),
            ("ellipse", (9, 7.9, 1.2, 1.2), COOL, ""), ("text", (0.6, 6.3, 3, 1), None, "短：快"),
            ("text", (5.6, 8.2, 3, 1), None, "长：慢")]


def shelf():
    return [("rect", (0.5, 3.6, 10, 0.4), "#8b6a43", ""), ("rect", (0.5, 8.4, 10, 0.4), "#8b6a43", ""),
            ("ellipse", (1.2, 1.8, 1.8, 1.8), "#c94f4f", ""), ("ellipse", (3.4, 1.8, 1.8, 1.8), "#c94f4f", ""),
            ("rect", (6.4, 0.9, 1.3, 2.7), "#ffffff", ""), ("rect", (8.4, 0.9, 1.3, 2.7), "#ffffff", ""),
            ("rect", (1.5, 6.6, 3, 1.8), WARM, ""), ("rect", (6, 6.6, 3, 1.8), WARM, ""),
            ("text", (2, 4.1, 3, 1), None, "苹果"), ("text", (6.8, 4.1, 3, 1), None, "牛奶"),
            ("text", (4, 8.9, 3, 1), None, "面包")]


def steps():
    shapes = []
    for i in range(3):
        shapes.append(("rect", (1 + i * 3.4, 7 - i * 2.6, 2.6, 1.8), [SOFT, COOL, WARM][i], str(i + 1)))
    return shapes


def hands():
    return [("rect", (3, 4.5, 4, 4.5), PALE, ""), ("rect", (3, 1.2, 0.8, 3.8), PALE, ""),
            ("rect", (4.1, 0.4, 0.8, 4.6), PALE, ""), ("rect", (5.2, 0.8, 0.8, 4.2), PALE, ""),
            ("rect", (6.3, 1.7, 0.7, 3.3), PALE, ""), ("ellipse", (0.6, 5.5, 1.4, 1.4), COOL, ""),
            ("ellipse", (8, 3, 1.8, 1.8), COOL, ""), ("ellipse", (8.6, 6.2, 1.1, 1.1), COOL, ""),
            ("text", (4, 6, 2.4, 1), None, "手心")]
