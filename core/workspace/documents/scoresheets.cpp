// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/documents/scoresheets.h"

#include "core/base/sheetcode.h"
#include "core/base/text.h"
#include "core/model/codes.h"
#include "core/report/forms/scoresheet.h"
#include "core/storage/sheetstore.h"
#include "core/workspace/anonymity.h"
#include "core/workspace/records.h"
#include "core/workspace/roundbook.h"

#include <QCoreApplication>

#include <algorithm>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Documents)
};

struct Pair
{
    QString expert;
    const Entry *entry = nullptr;
};

class PaperSheets
{
public:
    PaperSheets(FormSources &sources, const FormRequest &request)
        : m_sources(sources)
        , m_workspace(sources.workspace())
        , m_request(request)
    { }

    Result<FormCopies> make();

private:
    Result<void> read();
    bool isWanted(const Entry &entry, const QString &expert) const;
    FormValues sheet(const Pair &pair, const QString &code) const;

    FormSources &m_sources;
    Workspace &m_workspace;
    const FormRequest &m_request;
    RoundBook m_book;
    const Unit *m_unit = nullptr; // that is asked for
    AnonymousNames m_names;
    std::vector<Pair> m_pairs;
};

bool PaperSheets::isWanted(const Entry &entry, const QString &expert) const
{
    return entry.status == EntryStatus::Active && (!m_unit || entry.unit == m_unit->id)
        && (!m_request.entry || entry.code == *m_request.entry)
        && (!m_request.expert || expert == *m_request.expert);
}

Result<void> PaperSheets::read()
{
    LX_TRY(m_book, openRound(m_workspace, m_request.round));
    LX_TRY(m_unit, m_sources.wantedUnit(m_request));
    LX_TRY(m_names, Anonymity(m_workspace).names(m_request.round));
    QHash<ExpertId, QString> experts;
    LX_TRY(const auto known, Records(m_workspace).experts());
    for (const Expert &expert : known)
        experts.insert(expert.id, expert.code);
    QHash<EntryId, const Entry *> entries;
    for (const Entry &entry : m_book.entries)
        entries.insert(entry.id, &entry);
    LX_TRY(const auto sheets, SheetStore(m_workspace.database()).sheets(m_book.round.id));
    for (const StoredSheet &stored : sheets) {
        const Entry *entry = entries.value(stored.sheet.entry);
        const QString expert = experts.value(stored.sheet.expert);
        if (entry && stored.sheet.state != SheetState::Recused && isWanted(*entry, expert))
            m_pairs.push_back({expert, entry});
    }
    std::sort(m_pairs.begin(), m_pairs.end(), [](const Pair &left, const Pair &right) {
        const int order = compareNatural(left.expert, right.expert);
        return order != 0 ? order < 0 : compareNatural(left.entry->code, right.entry->code) < 0;
    });
    return {};
}

FormValues PaperSheets::sheet(const Pair &pair, const QString &code) const
{
    const Profile &profile = m_workspace.profile();
    const Entry &entry = *pair.entry;
    const CategoryRule *rule = profile.category(entry.category);
    ScoreSheetContent content;
    content.campaignName = profile.name;
    content.roundName = m_book.round.name;
    content.code = code;
    content.entry = entry.code;
    content.expert = pair.expert;
    const QString number = m_names.entries.value(entry.id);
    content.title =
        number.isEmpty() ? entry.title : Text::tr("%1 (no. %2)").arg(entry.title, number);
    if (!m_book.rule.blind)
        content.teacher = entry.teacher + u'　' + m_sources.unitName(entry.school);
    content.group = {rule ? rule->name : displayName(entry.category), entry.stage, entry.subject};
    content.rubric = m_book.rubrics.at(entry.category);
    content.vetoItems = profile.vetoItems;
    return scoreSheetValues(content);
}

Result<FormCopies> PaperSheets::make()
{
    LX_CHECK(read());
    if (m_pairs.empty())
        return Error{ErrorCode::NotFound,
                     Text::tr("There is no score sheet to print: assign experts first, or choose "
                              "another round, unit, entry or expert."),
                     {}};
    FormCopies copies;
    for (const Pair &pair : m_pairs) {
        if (!m_request.wantsMoreThan(copies.size()))
            break;
        const QString code = SheetCode{m_book.round.code, pair.entry->code, pair.expert}.toString();
        LX_TRY([[maybe_unused]] const SheetCode read, SheetCode::parse(code));
        copies.push_back(sheet(pair, code));
    }
    return copies;
}

} // namespace

Result<FormCopies> scoreSheetCopies(FormSources &sources, const FormRequest &request)
{
    return PaperSheets(sources, request).make();
}

} // namespace linxuan
