// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace linxuan {

// Full-width letters, digits, punctuation and the ideographic space become their ASCII forms;
// everything else stays.
QString foldWidth(QStringView text);

// A title, a name in prose: width of spaces folded, runs of white space made one, ends trimmed.
QString foldText(QStringView text);

// A person's or school's name for comparing: no spaces at all, full width folded, the several
// middle dots (· • ・ ‧) made one.
QString foldName(QStringView text);

// A code, a number, a header: full width folded and all white space removed. Case is kept.
QString foldCode(QStringView text);

// Splits a cell that lists several values by 、 , ， ; ； or a line break; empty parts are dropped.
QStringList splitList(QStringView text);

// Orders as people count: "E9" before "E10". Negative, zero or positive.
int compareNatural(QStringView left, QStringView right);

} // namespace linxuan
