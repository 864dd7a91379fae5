// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/recusalkind.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Codes)
};

} // namespace

QString displayName(RecusalKind kind)
{
    switch (kind) {
    case RecusalKind::OwnSchool:
        return Text::tr("Own school");
    case RecusalKind::OwnUnit:
        return Text::tr("Own unit");
    case RecusalKind::Tutor:
        return Text::tr("Tutor of the lesson");
    case RecusalKind::Relative:
        return Text::tr("Relative");
    case RecusalKind::Teacher:
        return Text::tr("Teacher or co-author");
    case RecusalKind::Other:
        return Text::tr("Other reason");
    }
    return {};
}

RecusalKind recusalKindFromText(QStringView text)
{
    const QString cell = foldCode(text);
    if (const auto kind = fromCode<RecusalKind>(cell))
        return *kind;
    if (cell == u"school" || cell.contains(u"本校"))
        return RecusalKind::OwnSchool;
    if (cell == u"unit" || cell.contains(u"本单位") || cell.contains(u"本区县"))
        return RecusalKind::OwnUnit;
    if (cell.contains(u"辅导") || cell.contains(u"指导"))
        return RecusalKind::Tutor;
    if (cell.contains(u"亲属") || cell.contains(u"夫妻") || cell.contains(u"家属"))
        return RecusalKind::Relative;
    if (cell == u"co-author" || cell.contains(u"合作") || cell.contains(u"授课")
        || cell.contains(u"同课题"))
        return RecusalKind::Teacher;
    return RecusalKind::Other;
}

} // namespace linxuan
