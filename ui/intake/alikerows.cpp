// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intake/alikerows.h"

#include "core/base/text.h"
#include "core/model/codes.h"

#include <QCoreApplication>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::AlikeRows)
};

using Row = AlikeRow;

QString kindName(const Profile &profile, const QString &code)
{
    for (const CategoryRule &category : profile.categories) {
        for (const MaterialRule &kind : category.materials) {
            if (kind.code == code)
                return kind.name;
        }
    }
    return code;
}

Chip stateChip(const Row &row)
{
    if (!row.pair().decision)
        return {QStringLiteral("warning"), Text::tr("To be decided"), Role::Caution, {}};
    const PairVerdict verdict = row.pair().decision->verdict;
    if (verdict == PairVerdict::Copied)
        return {QStringLiteral("cross"), displayName(verdict), Role::Negative, {}};
    return {QStringLiteral("check"), displayName(verdict), Role::Muted, {}};
}

RowColumn<Row> codeColumn(const QString &title, QString (*code)(const Row &))
{
    return {title, code,
            [code](const Row &left, const Row &right) {
                return compareNatural(code(left), code(right)) < 0;
            },
            Qt::AlignLeft,
            [](const Row &, int role) { return role == CodeRole ? QVariant(true) : QVariant(); }};
}

QString placeOf(const ComparedFile &file)
{
    if (!file.isOwn())
        return file.campaign;
    return file.school;
}

} // namespace

bool AlikeRow::matches(const QString &search) const
{
    for (const ComparedFile *file : {&left(), &right()}) {
        for (const QString &text :
             {file->party().entry, file->title, file->teacher, file->school}) {
            if (text.contains(search, Qt::CaseInsensitive))
                return true;
        }
    }
    return search.isEmpty();
}

QString AlikeRow::verdict() const
{
    return pair().decision ? toCode(pair().decision->verdict) : QString();
}

QString likenessText(const AlikePair &pair)
{
    if (pair.passages.empty())
        return pair.isSameFile ? Text::tr("same file")
                               : Text::tr("%n picture(s)", nullptr, pair.pictures);
    const QString shares =
        QStringLiteral("%1 / %2").arg(shareText(pair.leftShare), shareText(pair.rightShare));
    return pair.isSameFile ? Text::tr("same file") : shares;
}

QString sideTitle(const ComparedFile &file)
{
    QStringList parts{file.party().entry};
    for (const QString &part : {file.title, file.teacher, file.school}) {
        if (!part.isEmpty())
            parts += part;
    }
    return parts.join(QStringLiteral(" · "));
}

std::vector<AlikeRow> alikeRows(const SharedReport &report, const Profile &profile)
{
    std::vector<AlikeRow> rows;
    for (size_t i = 0; i < report->pairs.size(); ++i) {
        AlikeRow row{report, i, {}};
        const QString left = kindName(profile, row.left().kind);
        const QString right = kindName(profile, row.right().kind);
        row.kind = left == right ? left : QStringLiteral("%1 / %2").arg(left, right);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<RowColumn<AlikeRow>> alikeColumns()
{
    return {
        codeColumn(Text::tr("Entry"), [](const Row &row) { return row.left().entryCode; }),
        {Text::tr("School"), [](const Row &row) { return placeOf(row.left()); }},
        codeColumn(Text::tr("Alike with"), [](const Row &row) { return row.right().entryCode; }),
        {Text::tr("Its school or campaign"), [](const Row &row) { return placeOf(row.right()); }},
        {Text::tr("Material"), [](const Row &row) { return row.kind; }},
        {Text::tr("Alike"), [](const Row &row) { return likenessText(row.pair()); },
         [](const Row &left, const Row &right) {
             return left.pair().share() < right.pair().share();
         },
         Qt::AlignRight},
        {Text::tr("Longest"),
         [](const Row &row) {
             return row.pair().passages.empty() ? QString() : QString::number(row.pair().longest());
         },
         [](const Row &left, const Row &right) {
             return left.pair().longest() < right.pair().longest();
         },
         Qt::AlignRight},
        {Text::tr("Decision"),
         [](const Row &row) { return stateChip(row).text; },
         {},
         Qt::AlignLeft,
         [](const Row &row, int role) {
             return role == ChipRole ? QVariant::fromValue(stateChip(row)) : QVariant();
         }},
    };
}

} // namespace linxuan
