// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/honours/certificaterows.h"

#include "core/base/clock.h"
#include "core/base/text.h"
#include "ui/support/rowcolumns.h"

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::CertificateRows)
};

using Row = CertificateRow;

RowColumn<Row> plain(const QString &title, QString CertificateText::*text)
{
    return {title, [text](const Row &row) { return row.line.certificate.text.*text; }};
}

Chip awardCell(const Row &row)
{
    return awardChip(row.awardPlace, row.line.certificate.text.awardName);
}

Chip stateCell(const Row &row)
{
    return stateChip(row.line);
}

int placeOf(const CertificateText &text, const AwardSettings &awards)
{
    for (size_t i = 0; i < awards.levels.size(); ++i) {
        if (awards.levels[i].code == text.award)
            return int(i);
    }
    return 0;
}

} // namespace

Chip stateChip(const CertificateLine &line)
{
    switch (line.state) {
    case CertificateState::Standing:
        return {QStringLiteral("check"), displayName(line.state), Role::Positive, {}};
    case CertificateState::Pending:
        return {QStringLiteral("half"), displayName(line.state), Role::Text, {}};
    case CertificateState::Unfit:
        return {QStringLiteral("warning"), displayName(line.state), Role::Caution, {}};
    case CertificateState::Void:
        break;
    }
    return {QStringLiteral("minus"), displayName(line.state), Role::Muted, {}};
}

std::vector<CertificateRow> certificateRows(std::vector<CertificateLine> lines,
                                            const AwardSettings &awards)
{
    std::vector<CertificateRow> rows;
    rows.reserve(lines.size());
    for (CertificateLine &line : lines) {
        const CertificateText &text = line.certificate.text;
        const QString words = QStringList{line.certificate.number,
                                          line.certificate.code,
                                          line.subject,
                                          text.holder,
                                          text.school,
                                          text.title}
                                  .join(u'\n');
        const int place = placeOf(text, awards);
        rows.push_back({std::move(line), place, foldName(words).toCaseFolded()});
    }
    return rows;
}

std::vector<RowColumn<CertificateRow>> certificateColumns()
{
    return {
        codeColumn<Row>(Text::tr("Certificate number"),
                        [](const Row &row) { return row.line.certificate.number; }),
        plain(Text::tr("Holder"), &CertificateText::holder),
        chipColumn<Row>(Text::tr("Award"), awardCell),
        chipColumn<Row>(Text::tr("State"), stateCell),
        codeColumn<Row>(Text::tr("Entry"),
                        [](const Row &row) {
                            return row.line.certificate.text.kind == CertificateKind::Unit
                                ? QString()
                                : row.line.subject;
                        }),
        plain(Text::tr("Lesson"), &CertificateText::title),
        codeColumn<Row>(Text::tr("Check code"),
                        [](const Row &row) { return row.line.certificate.code; }),
        {Text::tr("What of it"), [](const Row &row) { return row.line.why; }},
        {Text::tr("Recipient"),
         [](const Row &row) { return displayName(row.line.certificate.text.kind); }},
        plain(Text::tr("School"), &CertificateText::school),
        {Text::tr("Issued on"),
         [](const Row &row) { return officeText(row.line.certificate.issuedAt); }},
    };
}

} // namespace linxuan
