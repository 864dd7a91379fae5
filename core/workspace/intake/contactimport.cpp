// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/storage/cataloguestore.h"
#include "core/storage/contactstore.h"
#include "core/workspace/intake/imports.h"
#include "core/workspace/intake/unitindex.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Intake)
};

struct Field
{
    const char16_t *key;
    QString UnitContact::*member;
    bool isCode; // otherwise prose
};

constexpr std::array kFields{
    Field{u"leader", &UnitContact::leader, false},
    Field{u"department", &UnitContact::department, false},
    Field{u"post", &UnitContact::post, false},
    Field{u"phone", &UnitContact::phone, true},
    Field{u"mail", &UnitContact::mail, true},
    Field{u"remark", &UnitContact::remark, false},
};

using LineKey = std::pair<UnitId, QString>; // of a unit, a name

bool isRowNumber(const TableRow::Filled &one)
{
    const QString header = foldCode(one.header).toCaseFolded();
    return header == u"序号" || header == u"序" || header == u"no." || header == u"no";
}

// 附件5 or 附件6, whichever the request says.
class ContactImport : public TableImport
{
public:
    ContactImport(Workspace &workspace, Write &write, const ImportRequest &request)
        : TableImport(workspace, write, request)
        , m_kind(request.kind == ImportKind::Contacts ? ContactKind::Contact
                                                      : ContactKind::Administrator)
    { }
    Areas areas() const override { return Area::Catalogue; }

protected:
    Result<void> prepare() override;
    bool isBlankLine(const TableRow &row) const override;
    void take(const TableRow &row) override;
    Result<void> store() override;

private:
    ContactKind m_kind;
    UnitIndex m_units;
    std::map<LineKey, UnitContact> m_existing;
    std::map<LineKey, int> m_seen; // row
    std::vector<UnitContact> m_added;
    std::vector<UnitContact> m_updated;
};

Result<void> ContactImport::prepare()
{
    LX_TRY(const auto units, CatalogueStore(m_write.database()).units());
    m_units = UnitIndex(units);
    LX_TRY(const auto contacts, ContactStore(m_write.database()).contacts(m_kind));
    for (const UnitContact &contact : contacts)
        m_existing.emplace(LineKey(contact.unit, contact.name), contact);
    return {};
}

// A line of our own form that the unit has not filled: its name, and perhaps a number before it.
bool ContactImport::isBlankLine(const TableRow &row) const
{
    bool isNumbered = false;
    for (const TableRow::Filled &one : row.filled()) {
        if (isRowNumber(one))
            isNumbered = true;
        else if (one.key != u"unit")
            return false;
    }
    return isNumbered || m_units.any(text(row, u"unit"));
}

void ContactImport::take(const TableRow &row)
{
    const auto unitName = needText(row, u"unit");
    const auto name = needText(row, u"name");
    if (!unitName || !name)
        return;
    const Unit *unit = m_units.any(*unitName);
    if (!unit)
        return reject(row, u"unit", Text::tr("there is no such unit, or several have this name"));
    const LineKey key(unit->id, personName(*name));
    if (const auto twin = m_seen.find(key); twin != m_seen.end())
        return reject(row, u"name", Text::tr("stands in row %1 already").arg(twin->second));
    m_seen.emplace(key, row.row());
    const auto old = m_existing.find(key);
    UnitContact contact = old == m_existing.end() ? UnitContact() : old->second;
    contact.unit = unit->id;
    contact.kind = m_kind;
    contact.name = key.second;
    for (const Field &field : kFields) {
        const QStringView column(field.key);
        if (row.has(column))
            contact.*field.member = field.isCode ? code(row, column) : text(row, column);
    }
    if (old == m_existing.end())
        m_added.push_back(contact);
    else if (contact != old->second)
        m_updated.push_back(contact);
    else
        ++m_report.unchanged;
}

Result<void> ContactImport::store()
{
    ContactStore contacts(m_write.database());
    for (const UnitContact &contact : m_added)
        LX_CHECK(contacts.insert(contact));
    for (const UnitContact &contact : m_updated)
        LX_CHECK(contacts.update(contact));
    m_report.added = static_cast<int>(m_added.size());
    m_report.updated = static_cast<int>(m_updated.size());
    return {};
}

} // namespace

std::unique_ptr<TableImport> contactImport(Workspace &workspace, Write &write,
                                           const ImportRequest &request)
{
    return std::make_unique<ContactImport>(workspace, write, request);
}

} // namespace linxuan
