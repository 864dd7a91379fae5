// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/paperpackets.h"

#include "core/base/text.h"
#include "core/report/forms/receiptslip.h"
#include "core/storage/handinginstore.h"
#include "core/workspace/records.h"
#include "core/workspace/write.h"

#include <QCoreApplication>

#include <algorithm>

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::PaperPackets)
};

using Receipts = QHash<std::pair<QByteArray, QString>, PaperReceipt>;

QByteArray ownerOf(const PaperLine &line)
{
    return line.entry ? line.entry->id.toBytes() : line.unit.id.toBytes();
}

QString ownerName(const PaperLine &line)
{
    return line.entry ? line.entry->code : line.unit.name;
}

bool isNamed(const Unit &unit, const QString &name)
{
    const QString folded = foldName(name);
    return foldName(unit.name) == folded
        || std::any_of(unit.aliases.begin(), unit.aliases.end(),
                       [&folded](const QString &alias) { return foldName(alias) == folded; });
}

// The papers of a unit: of each of its entries, then its own.
std::vector<PaperLine> linesOf(const Unit &unit, const std::vector<Entry> &entries,
                               const std::vector<PaperItem> &packet)
{
    std::vector<PaperLine> lines;
    std::vector<PaperLine> own;
    for (const Entry &entry : entries) {
        if (entry.unit != unit.id || entry.status != EntryStatus::Active)
            continue;
        for (const PaperItem &item : packet) {
            if (item.category != entry.category)
                continue;
            if (!item.perUnit)
                lines.push_back({entry, unit, item, {}});
            else if (std::none_of(own.begin(), own.end(),
                                  [&](const PaperLine &one) { return one.item == item; }))
                own.push_back({std::nullopt, unit, item, {}});
        }
    }
    lines.insert(lines.end(), own.begin(), own.end());
    return lines;
}

const PaperLine *find(const std::vector<PaperLine> &lines, const PaperDelivery &delivery)
{
    const auto found = std::find_if(lines.begin(), lines.end(), [&](const PaperLine &line) {
        const bool isOwner =
            line.entry ? line.entry->code == delivery.owner : isNamed(line.unit, delivery.owner);
        return isOwner && line.item.code == delivery.item;
    });
    return found == lines.end() ? nullptr : &*found;
}

} // namespace

Result<std::vector<PaperLine>> PaperPackets::lines(const QString &unitName) const
{
    const Records records(m_workspace);
    LX_TRY(const auto units, records.units());
    LX_TRY(const auto entries, records.entries());
    LX_TRY(const auto received, HandingInStore(m_workspace.database()).receipts());
    Receipts receipts;
    for (const PaperReceipt &receipt : received)
        receipts.insert({receipt.owner, receipt.item}, receipt);
    std::vector<PaperLine> all;
    bool isKnown = unitName.isEmpty();
    for (const Unit &unit : units) {
        if (!unitName.isEmpty() && !isNamed(unit, unitName))
            continue;
        isKnown = true;
        for (PaperLine &line : linesOf(unit, entries, m_workspace.profile().paperPacket)) {
            const auto receipt = receipts.constFind({ownerOf(line), line.item.code});
            if (receipt != receipts.constEnd())
                line.receipt = *receipt;
            all.push_back(std::move(line));
        }
    }
    if (!isKnown)
        return Error{ErrorCode::NotFound, Text::tr("There is no unit “%1”.").arg(unitName), {}};
    return all;
}

Result<void> PaperPackets::receive(const std::vector<PaperDelivery> &deliveries,
                                   const QString &deliveredBy, const QString &receivedBy)
{
    if (receivedBy.trimmed().isEmpty())
        return Error{ErrorCode::Usage, Text::tr("Say who received the papers."), {}};
    LX_TRY(const auto known, lines());
    LX_TRY(Write write,
           Write::beginUndoable(m_workspace,
                                Text::tr("%n paper(s) received", nullptr, int(deliveries.size()))));
    for (const PaperDelivery &delivery : deliveries) {
        const PaperLine *line = find(known, delivery);
        if (!line)
            return Error{ErrorCode::NotFound,
                         Text::tr("%1 has no paper “%2”.").arg(delivery.owner, delivery.item),
                         {}};
        if (delivery.copies < 0)
            return Error{ErrorCode::Usage, Text::tr("The copies are counted from 0."), {}};
        LX_CHECK(HandingInStore(write.database())
                     .save({ownerOf(*line), line->item.code, delivery.copies, deliveredBy.trimmed(),
                            receivedBy.trimmed(), m_workspace.now(), delivery.remark.trimmed()}));
        LX_CHECK(write.record(u"paper.receive"_s, ownerOf(*line),
                              {{u"paper"_s, line->item.name},
                               {u"copies"_s, delivery.copies},
                               {u"from"_s, deliveredBy.trimmed()},
                               {u"by"_s, receivedBy.trimmed()},
                               {u"remark"_s, delivery.remark.trimmed()}}));
    }
    return write.commit(Area::Materials);
}

Result<FormValues> PaperPackets::slip(const QString &unit) const
{
    LX_TRY(const auto all, lines(unit));
    ReceiptSlipContent content;
    content.campaignName = m_workspace.profile().name;
    content.office = m_workspace.profile().office;
    content.unit = all.empty() ? unit : all.front().unit.name;
    QStringList from;
    QStringList by;
    for (const PaperLine &line : all) {
        content.rows.push_back(
            {ownerName(line),
             line.entry ? u"%1（%2）"_s.arg(line.entry->title, line.entry->teacher) : QString(),
             line.item.name, line.item.copies, line.got(),
             line.receipt ? line.receipt->remark : QString()});
        if (!line.receipt)
            continue;
        from += line.receipt->deliveredBy;
        by += line.receipt->receivedBy;
        if (!content.receivedAt.isValid() || line.receipt->receivedAt > content.receivedAt)
            content.receivedAt = line.receipt->receivedAt;
    }
    from.removeDuplicates();
    from.removeAll(QString());
    by.removeDuplicates();
    content.deliveredBy = from.join(u'、');
    content.receivedBy = by.join(u'、');
    return receiptSlipValues(content);
}

} // namespace linxuan
