// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/documentstore.h"

#include "core/storage/statement.h"

namespace linxuan {

namespace {

constexpr auto kOfficeForms =
    "SELECT form, part, file_name, x'', placed_by, placed_at FROM office_form ORDER BY form, part";
constexpr auto kOfficeForm =
    "SELECT form, part, file_name, body, placed_by, placed_at FROM office_form"
    " WHERE form = ? AND part = ?";
constexpr auto kSaveForm =
    "INSERT INTO office_form (form, part, file_name, body, placed_by, placed_at)"
    " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (form, part) DO UPDATE SET"
    " file_name = excluded.file_name, body = excluded.body, placed_by = excluded.placed_by,"
    " placed_at = excluded.placed_at";
constexpr auto kRemoveForm = "DELETE FROM office_form WHERE form = ? AND part = ?";
constexpr auto kLastPrinting =
    "SELECT form, scope, version, title, digest, code, record, printed_by, printed_at"
    " FROM printing WHERE form = ? AND scope = ? ORDER BY version DESC LIMIT 1";
constexpr auto kPrintings =
    "SELECT form, scope, version, title, digest, code, record, printed_by, printed_at"
    " FROM printing ORDER BY record";
constexpr auto kPrintingAt =
    "SELECT form, scope, version, title, digest, code, record, printed_by, printed_at"
    " FROM printing WHERE record = ?";
constexpr auto kInsertPrinting =
    "INSERT INTO printing (form, scope, version, title, digest, code, record, printed_by,"
    " printed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";

OfficeForm readForm(const Row &row)
{
    return {row.text(0), fromCode<OfficeFormPart>(row.text(1)).value_or(OfficeFormPart::Layout),
            row.text(2), row.bytes(3),
            row.text(4), row.moment(5).value_or(QDateTime())};
}

Printing readPrinting(const Row &row)
{
    return {row.text(0),      row.text(1),  row.number(2),
            row.text(3),      row.bytes(4), row.text(5),
            row.bigNumber(6), row.text(7),  row.moment(8).value_or(QDateTime())};
}

} // namespace

Result<std::vector<OfficeForm>> DocumentStore::officeForms()
{
    std::vector<OfficeForm> forms;
    LX_CHECK(Statement(m_database, kOfficeForms).select([&forms](const Row &row) {
        forms.push_back(readForm(row));
    }));
    return forms;
}

Result<std::optional<OfficeForm>> DocumentStore::officeForm(const QString &form,
                                                            OfficeFormPart part)
{
    std::optional<OfficeForm> found;
    LX_CHECK(Statement(m_database, kOfficeForm)
                 .select([&found](const Row &row) { found = readForm(row); }, form, toCode(part)));
    return found;
}

Result<void> DocumentStore::save(const OfficeForm &form)
{
    LX_CHECK(
        Statement(m_database, kSaveForm)
            .execute(form.form, toCode(form.part), form.fileName, form.body, form.by, form.at));
    return {};
}

Result<void> DocumentStore::remove(const QString &form, OfficeFormPart part)
{
    LX_CHECK(Statement(m_database, kRemoveForm).execute(form, toCode(part)));
    return {};
}

Result<std::optional<Printing>> DocumentStore::lastPrinting(const QString &form,
                                                            const QString &scope)
{
    std::optional<Printing> found;
    LX_CHECK(Statement(m_database, kLastPrinting)
                 .select([&found](const Row &row) { found = readPrinting(row); }, form, scope));
    return found;
}

Result<std::vector<Printing>> DocumentStore::printings()
{
    std::vector<Printing> printings;
    LX_CHECK(Statement(m_database, kPrintings).select([&printings](const Row &row) {
        printings.push_back(readPrinting(row));
    }));
    return printings;
}

Result<std::optional<Printing>> DocumentStore::printingAt(qint64 record)
{
    std::optional<Printing> found;
    LX_CHECK(Statement(m_database, kPrintingAt)
                 .select([&found](const Row &row) { found = readPrinting(row); }, record));
    return found;
}

Result<void> DocumentStore::insert(const Printing &p)
{
    LX_CHECK(
        Statement(m_database, kInsertPrinting)
            .execute(p.form, p.scope, p.version, p.title, p.digest, p.code, p.record, p.by, p.at));
    return {};
}

} // namespace linxuan
