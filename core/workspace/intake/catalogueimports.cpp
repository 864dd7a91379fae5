// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/storage/cataloguestore.h"
#include "core/workspace/intake/imports.h"

#include <QCoreApplication>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Intake)
};

class NodeImport : public TableImport
{
public:
    using TableImport::TableImport;
    Areas areas() const override { return Area::Catalogue; }

protected:
    Result<void> prepare() override;
    void take(const TableRow &row) override;
    Result<void> store() override;

private:
    QHash<QString, Node> m_existing;
    QHash<QString, int> m_seen; // code -> row
    std::vector<Node> m_added;
    std::vector<Node> m_updated;
};

Result<void> NodeImport::prepare()
{
    LX_TRY(const auto nodes, CatalogueStore(m_write.database()).nodes());
    for (const Node &node : nodes)
        m_existing.insert(node.code, node);
    return {};
}

void NodeImport::take(const TableRow &row)
{
    const auto nodeCode = needCode(row, u"code");
    const auto name = needText(row, u"name");
    if (!nodeCode || !name)
        return;
    if (m_seen.contains(*nodeCode))
        return reject(row, u"code",
                      Text::tr("stands in row %1 already").arg(m_seen.value(*nodeCode)));
    const auto closed = readFlag(row.cell(u"closed"));
    if (!closed)
        return reject(row, u"closed", Text::tr("expected 是 or 否"));
    m_seen.insert(*nodeCode, row.row());
    Node node = m_existing.value(*nodeCode);
    const Node old = node;
    node.code = *nodeCode;
    node.name = *name;
    if (row.has(u"parent"))
        node.parentCode = code(row, u"parent");
    const auto read = [&row](QStringView key, QString &field) {
        if (row.has(key))
            field = text(row, key);
    };
    read(u"stage", node.stage);
    read(u"subject", node.subject);
    read(u"edition", node.edition);
    read(u"volume", node.volume);
    if (row.has(u"closed"))
        node.closed = *closed;
    if (node.id.isNull()) {
        node.id = NodeId::create();
        m_added.push_back(node);
    } else if (node != old) {
        m_updated.push_back(node);
    } else {
        ++m_report.unchanged;
    }
}

Result<void> NodeImport::store()
{
    CatalogueStore catalogue(m_write.database());
    LX_CHECK(catalogue.insert(m_added));
    for (const Node &node : m_updated)
        LX_CHECK(catalogue.update(node));
    m_report.added = static_cast<int>(m_added.size());
    m_report.updated = static_cast<int>(m_updated.size());
    return {};
}

class BanImport : public TableImport
{
public:
    using TableImport::TableImport;
    Areas areas() const override { return Area::Catalogue | Area::Entries; }

protected:
    Result<void> prepare() override;
    void take(const TableRow &row) override;
    Result<void> store() override;

private:
    static QString keyOf(const Ban &ban)
    {
        return QStringList{ban.teacher, ban.unit, ban.from.toString(Qt::ISODate)}.join(u'\n');
    }

    QHash<QString, Ban> m_existing;
    std::vector<Ban> m_added;
    std::vector<Ban> m_updated;
};

Result<void> BanImport::prepare()
{
    LX_TRY(const auto bans, CatalogueStore(m_write.database()).bans());
    for (const Ban &ban : bans)
        m_existing.insert(keyOf(ban), ban);
    return {};
}

void BanImport::take(const TableRow &row)
{
    const auto name = needText(row, u"name");
    const QString unit = text(row, u"unit");
    const auto why = needText(row, u"reason");
    if (!name || !why)
        return;
    const auto from = readDate(row.cell(u"from"));
    if (!from)
        return reject(row, u"from", Text::tr("expected a date such as 2023-09-18"));
    std::optional<QDate> until = readDate(row.cell(u"until"));
    if (!until && !foldCode(row.cell(u"until").text).isEmpty())
        return reject(row, u"until", Text::tr("expected a date such as 2023-09-18"));
    if (!until)
        until = from->addYears(m_workspace.profile().eligibility.banYears).addDays(-1);
    if (*until < *from)
        return reject(row, u"until", Text::tr("lies before the first day"));
    Ban ban{BanId::create(), personName(*name), personName(unit), *why, *from, *until};
    const auto old = m_existing.constFind(keyOf(ban));
    if (old != m_existing.constEnd())
        ban.id = old->id;
    if (old == m_existing.constEnd())
        m_added.push_back(ban);
    else if (*old != ban)
        m_updated.push_back(ban);
    else
        ++m_report.unchanged;
    m_existing.insert(keyOf(ban), ban);
}

Result<void> BanImport::store()
{
    CatalogueStore catalogue(m_write.database());
    for (const Ban &ban : m_added)
        LX_CHECK(catalogue.insert(ban));
    for (const Ban &ban : m_updated)
        LX_CHECK(catalogue.update(ban));
    m_report.added = static_cast<int>(m_added.size());
    m_report.updated = static_cast<int>(m_updated.size());
    return {};
}

} // namespace

std::unique_ptr<TableImport> nodeImport(Workspace &workspace, Write &write,
                                        const ImportRequest &request)
{
    return std::make_unique<NodeImport>(workspace, write, request);
}

std::unique_ptr<TableImport> banImport(Workspace &workspace, Write &write,
                                       const ImportRequest &request)
{
    return std::make_unique<BanImport>(workspace, write, request);
}

} // namespace linxuan
