// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// make NUMBER FILE writes made-up designs with thirty copies among them, each ended by a zero;
// compare FILE holds them all against each other and says what it found.

#include "core/checks/originality.h"
#include "core/task/task.h"
#include "tests/support/madeupdesigns.h"

#include <QFile>

#include <cstdio>

using namespace linxuan;

namespace {

constexpr OriginalityLimits kLimits{30, 15, 200, 20};

int make(size_t count, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    for (const QString &text : madeUpDesigns(count, 30).texts)
        file.write(text.toUtf8() + '\0');
    return file.flush() ? 0 : 1;
}

int compare(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    TextComparison comparison(kLimits);
    QByteArray rest;
    while (!file.atEnd()) {
        rest += file.read(1 << 16);
        for (qsizetype end = 0; (end = rest.indexOf('\0')) >= 0; rest.remove(0, end + 1))
            comparison.add(QString::fromUtf8(rest.constData(), end), int(comparison.size()), 0);
    }
    TaskState state;
    const auto pairs = comparison.pairs(state);
    if (!pairs)
        return 1;
    std::printf("{\"texts\": %zu, \"pairs\": %zu, \"candidates\": %zu}\n", comparison.size(),
                pairs->size(), comparison.candidates());
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QString job = QString::fromLocal8Bit(argc > 1 ? argv[1] : "");
    if (job == QStringLiteral("make") && argc == 4)
        return make(QByteArray(argv[2]).toULong(), QString::fromLocal8Bit(argv[3]));
    if (job == QStringLiteral("compare") && argc == 3)
        return compare(QString::fromLocal8Bit(argv[2]));
    return 2;
}
