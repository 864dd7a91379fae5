// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/handinginstore.h"

#include "core/storage/statement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kRequests = "SELECT entry_id, number, due_at, asked_by, asked_at, findings"
                           " FROM cure_request ORDER BY entry_id, number";
constexpr auto kInsertRequest =
    "INSERT INTO cure_request (entry_id, number, due_at, asked_by, asked_at, findings)"
    " VALUES (?, ?, ?, ?, ?, ?)";
constexpr auto kReceipts =
    "SELECT owner_id, item, copies, delivered_by, received_by, received_at, remark"
    " FROM paper_receipt ORDER BY owner_id, item";
constexpr auto kDropReceipt = "DELETE FROM paper_receipt WHERE owner_id = ? AND item = ?";
constexpr auto kInsertReceipt =
    "INSERT INTO paper_receipt"
    " (owner_id, item, copies, delivered_by, received_by, received_at, remark)"
    " VALUES (?, ?, ?, ?, ?, ?, ?)";

QString findingsText(const std::vector<CureFinding> &findings)
{
    QJsonArray array;
    for (const CureFinding &finding : findings)
        array.append(QJsonObject{{u"code"_s, finding.code},
                                 {u"message"_s, finding.message},
                                 {u"evidence"_s, finding.evidence}});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::vector<CureFinding> findingsFromText(const QString &text)
{
    std::vector<CureFinding> findings;
    for (const QJsonValue one : QJsonDocument::fromJson(text.toUtf8()).array())
        findings.push_back(
            {one[u"code"].toString(), one[u"message"].toString(), one[u"evidence"].toString()});
    return findings;
}

} // namespace

Result<std::vector<CureRequest>> HandingInStore::requests()
{
    std::vector<CureRequest> all;
    LX_CHECK(Statement(m_database, kRequests).select([&all](const Row &row) {
        all.push_back({row.id<EntryId>(0), row.number(1), row.moment(2).value_or(QDateTime()),
                       row.text(3), row.moment(4).value_or(QDateTime()),
                       findingsFromText(row.text(5))});
    }));
    return all;
}

Result<void> HandingInStore::insert(const CureRequest &request)
{
    LX_CHECK(Statement(m_database, kInsertRequest)
                 .execute(request.entry, request.number, request.dueAt, request.askedBy,
                          request.askedAt, findingsText(request.findings)));
    return {};
}

Result<std::vector<PaperReceipt>> HandingInStore::receipts()
{
    std::vector<PaperReceipt> all;
    LX_CHECK(Statement(m_database, kReceipts).select([&all](const Row &row) {
        all.push_back({row.bytes(0), row.text(1), row.number(2), row.text(3), row.text(4),
                       row.moment(5).value_or(QDateTime()), row.text(6)});
    }));
    return all;
}

Result<void> HandingInStore::save(const PaperReceipt &receipt)
{
    LX_CHECK(Statement(m_database, kDropReceipt).execute(receipt.owner, receipt.item));
    LX_CHECK(Statement(m_database, kInsertReceipt)
                 .execute(receipt.owner, receipt.item, receipt.copies, receipt.deliveredBy,
                          receipt.receivedBy, receipt.receivedAt, receipt.remark));
    return {};
}

} // namespace linxuan
