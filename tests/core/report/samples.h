// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/document.h"
#include "core/report/forms/awardlist.h"

namespace linxuan::samples {

// A form as the program's own layout says it.
Document filled(const QString &form, const FormValues &values);
Document awardList(const AwardListContent &content);

// An invented list: `groups` groups with `rowsEach` entries, awards in the order of the rank.
AwardListContent awards(int groups, int rowsEach);

// Standard output of a program that has to end well.
QByteArray run(const QString &program, const QStringList &arguments);

QByteArray bytesOf(const QString &path);

QString withoutSpace(QString text);

} // namespace linxuan::samples
