// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/sheetseal.h"
#include "core/storage/vetostore.h"
#include "core/workspace/reviewdesk.h"
#include "core/workspace/write.h"

#include <QCoreApplication>

#include <algorithm>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::ReviewDesk)
};

} // namespace

std::vector<VetoItem> ReviewDesk::vetoItems(const Entry &entry) const
{
    std::vector<VetoItem> items;
    for (const VetoItem &item : m_workspace->profile().vetoItems) {
        const bool isForCategory = item.categories.empty()
            || std::find(item.categories.begin(), item.categories.end(), entry.category)
                != item.categories.end();
        if (isForCategory && !item.exemptSubjects.contains(entry.subject))
            items.push_back(item);
    }
    return items;
}

Result<Veto> ReviewDesk::proposeVeto(const EntryId &entry, const QString &item,
                                     const QString &evidence, const QString &text)
{
    if (evidence.trimmed().isEmpty() || text.trimmed().isEmpty())
        return Error{
            ErrorCode::Usage, Text::tr("A veto needs its place in the material and a text."), {}};
    LX_TRY(Write write, Write::begin(*m_workspace));
    LX_CHECK(writableSheet(entry));
    const auto items = vetoItems(*find(entry));
    const bool isPossible = std::any_of(items.begin(), items.end(),
                                        [&item](const VetoItem &one) { return one.code == item; });
    if (!isPossible)
        return Error{
            ErrorCode::Invalid, Text::tr("%1 is no veto item for this entry.").arg(item), {}};
    Veto veto;
    veto.id = VetoId::create();
    veto.round = m_book.round.id;
    veto.entry = entry;
    veto.proposedBy = m_expert.id;
    veto.item = item;
    veto.evidence = evidence.trimmed();
    veto.text = text.trimmed();
    LX_CHECK(VetoStore(write.database()).insert(veto, write.trail()));
    LX_CHECK(record(write, "veto.propose", entry, {{QStringLiteral("item"), item}}));
    LX_CHECK(write.commit(Area::Sheets | Area::Outcome));
    return veto;
}

Result<void> ReviewDesk::takeBackVeto(const Veto &veto)
{
    LX_TRY(Write write, Write::begin(*m_workspace));
    LX_CHECK(writableSheet(veto.entry));
    if (veto.proposedBy != m_expert.id)
        return Error{ErrorCode::Refused, Text::tr("Another expert proposed this veto."), {}};
    LX_CHECK(VetoStore(write.database()).takeBack(veto, write.trail()));
    LX_CHECK(record(write, "veto.take-back", veto.entry, {{QStringLiteral("item"), veto.item}}));
    return write.commit(Area::Sheets | Area::Outcome);
}

} // namespace linxuan
