// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/intake/entrychanges.h"

#include "core/base/text.h"
#include "core/model/codes.h"

namespace linxuan {

QJsonObject changesOf(const Entry &before, const Entry &after)
{
    QJsonObject changes;
    const auto note = [&changes](const char *field, const QString &old, const QString &now) {
        if (old != now)
            changes.insert(QString::fromLatin1(field), old + QStringLiteral(" → ") + now);
    };
    note("category", toCode(before.category), toCode(after.category));
    note("title", before.title, after.title);
    note("teacher", before.teacher, after.teacher);
    note("school", before.school.toString(), after.school.toString());
    note("unit", before.unit.toString(), after.unit.toString());
    note("stage", before.stage, after.stage);
    note("subject", before.subject, after.subject);
    note("node", before.nodeCode, after.nodeCode);
    const auto replace = [&](const char *field, QString Entry::*member) {
        if (before.*member != after.*member)
            changes.insert(QString::fromLatin1(field), after.*member);
    };
    replace("grade", &Entry::grade);
    replace("edition", &Entry::edition);
    replace("volume", &Entry::volume);
    replace("gender", &Entry::gender);
    replace("job_title", &Entry::jobTitle);
    replace("tutor", &Entry::tutor);
    replace("experiment_kind", &Entry::experimentKind);
    if (before.phone != after.phone)
        changes.insert(QStringLiteral("phone"), true);
    if (before.idNumber != after.idNumber)
        changes.insert(QStringLiteral("id_number"), true);
    if (before.submittedAt != after.submittedAt)
        changes.insert(QStringLiteral("submitted"), true);
    return changes;
}

bool changesResult(const Entry &before, const Entry &after)
{
    return before.category != after.category || before.stage != after.stage
        || before.subject != after.subject || before.unit != after.unit
        || before.school != after.school || before.teacher != after.teacher
        || before.nodeCode != after.nodeCode;
}

QString entryIdentity(const Entry &entry)
{
    return QStringList{toCode(entry.category),  foldName(entry.title), foldName(entry.teacher),
                       entry.school.toString(), entry.stage,           entry.subject}
        .join(u'\n');
}

} // namespace linxuan
