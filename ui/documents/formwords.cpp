// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/documents/formwords.h"

#include "core/base/clock.h"

#include <QCoreApplication>

#include <algorithm>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::FormWords)
};

bool hasChanged(const PrintingState &list)
{
    return list.last && !list.isSame;
}

QString standingOf(const PrintingState &list)
{
    if (!list.last)
        return Text::tr("not printed yet");
    if (list.isSame)
        return Text::tr("as printed in version %1").arg(list.last->version);
    return Text::tr("changed since version %1").arg(list.last->version);
}

QString changeOf(const PrintingState &list)
{
    return Text::tr("Version %1 was printed (%2). What it says has changed since; it will be "
                    "printed as version %3.")
        .arg(list.last->version)
        .arg(officeText(list.last->at))
        .arg(list.version());
}

// What the person can do so that this form has something to say.
QString adviceOn(const FormKind &kind)
{
    if (kind.code == QStringLiteral("certificates"))
        return {}; // the message says it
    if (kind.code == QStringLiteral("score-sheets"))
        return Text::tr("Form panels and assign the entries under Reviews.");
    if (kind.code == QStringLiteral("cure-letter"))
        return Text::tr("Send entries back under Materials, or choose another unit.");
    if (kind.code == QStringLiteral("unit-awards"))
        return Text::tr("Give the awards under Honours.");
    if (kind.takes.testFlag(FormChoice::Round))
        return Text::tr(
            "Choose another round, unit or group, or take the scores in under Reviews.");
    if (kind.takes.testFlag(FormChoice::Blank) && kind.takes.testFlag(FormChoice::Entry))
        return Text::tr("Choose another unit or entry, or tick Blank form.");
    if (kind.takes.testFlag(FormChoice::Unit))
        return Text::tr("Choose another unit, or import entries first.");
    return Text::tr("Import entries first.");
}

} // namespace

QString standingText(const std::vector<PrintingState> &lists)
{
    if (lists.empty())
        return {};
    if (lists.size() == 1)
        return standingOf(lists.front());
    const auto count = [&lists](auto &&is) {
        return int(std::count_if(lists.begin(), lists.end(), is));
    };
    const int fresh = count([](const PrintingState &list) { return !list.last; });
    const int changed = count(hasChanged);
    QStringList parts;
    if (fresh > 0)
        parts += Text::tr("%n not printed yet", nullptr, fresh);
    if (const int same = int(lists.size()) - fresh - changed; same > 0)
        parts += Text::tr("%n as printed", nullptr, same);
    if (changed > 0)
        parts += Text::tr("%n changed since", nullptr, changed);
    return parts.join(Text::tr(", "));
}

ChangeNotice changeNotice(const std::vector<PrintingState> &lists)
{
    ChangeNotice notice;
    for (const PrintingState &list : lists) {
        if (!hasChanged(list))
            continue;
        notice.text = changeOf(list);
        notice.lines += Text::tr("%1: %2").arg(list.last->title, notice.text);
    }
    if (lists.size() == 1)
        notice.lines.clear();
    else if (!notice.lines.isEmpty())
        notice.text = Text::tr("%n lists have changed since they were printed; they will be "
                               "printed with their next version.",
                               nullptr, int(notice.lines.size()));
    return notice;
}

QString ownFormText(const std::vector<OfficeForm> &own, const QString &form)
{
    QStringList placed;
    for (const OfficeForm &one : own) {
        if (one.form == form)
            placed += Text::tr("%1, by %2, %3").arg(one.fileName, one.by, officeText(one.at));
    }
    return placed.isEmpty()
        ? QString()
        : Text::tr("The office's own form: %1").arg(placed.join(Text::tr("; ")));
}

QString troubleText(const Error &error, const FormRequest &request)
{
    const FormKind *kind = formKind(request.form);
    if (error.code != ErrorCode::NotFound)
        return error.message;
    if (!kind)
        return error.message + u'\n' + Text::tr("Choose another unit or entry.");
    const QString advice = adviceOn(*kind);
    return advice.isEmpty() ? error.message : error.message + u'\n' + advice;
}

} // namespace linxuan
