// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tables/columns.h"
#include "core/workspace/intake.h"
#include "core/workspace/intake/looselines.h"
#include "core/workspace/write.h"

#include <memory>

namespace linxuan {

// One import of one kind of table, inside a write that the caller commits or drops.
class TableImport
{
public:
    TableImport(Workspace &workspace, Write &write, const ImportRequest &request);
    // For a table that is no kind of its own for import.
    TableImport(Workspace &workspace, Write &write, const ImportRequest &request,
                TableLayout layout);
    virtual ~TableImport();
    TableImport(const TableImport &) = delete;
    TableImport &operator=(const TableImport &) = delete;

    // Reads the file and stores what can be taken. Errors: those of readRows, Cancelled, Storage.
    Result<void> run(const RowProgress &progress);
    const ImportReport &report() const { return m_report; }
    virtual Areas areas() const = 0;

protected:
    virtual Result<void> prepare() = 0;
    // Takes or rejects one row without an error cell under the layout's columns; nothing is stored
    // yet.
    virtual void take(const TableRow &row) = 0;
    virtual Result<void> store() = 0;
    // Sums of other rows, which are no row themselves.
    virtual void takeTotal(const TableRow &) { }
    // A line of a form that nobody has filled: passed over without a word.
    virtual bool isBlankLine(const TableRow &) const { return false; }
    // Whether a row with one text in it, below all others, may be left out as a note.
    virtual bool mayBeNote(const TableRow &row) const { return !row.hasAllRequired(); }

    void reject(const TableRow &row, QStringView key, const QString &reason);
    void rejectHeader(const TableRow &row, const QString &header, const Cell &cell,
                      const QString &reason);
    // The cell's text, folded as prose or as a code; where it is needed and empty, the row is
    // rejected and gives nothing.
    static QString text(const TableRow &row, QStringView key);
    static QString code(const TableRow &row, QStringView key);
    std::optional<QString> needText(const TableRow &row, QStringView key);
    std::optional<QString> needCode(const TableRow &row, QStringView key);
    // The profile's own name of what the row calls its stage or subject.
    std::optional<QString> stage(const TableRow &row);
    std::optional<QString> subject(const TableRow &row);

    Workspace &m_workspace;
    Write &m_write;
    const ImportRequest &m_request;
    ImportReport m_report;

private:
    void sort(const TableRow &row);
    void takeOne(const TableRow &row);
    void addPreview(const TableRow &row);
    bool hasError(const TableRow &row);

    TableLayout m_layout;
    LooseLines m_loose;
    std::optional<QString> m_sheet; // whose rows come
};

// A person's name: spaces inside a Chinese name go, those of other scripts stay single.
QString personName(QStringView text);

std::unique_ptr<TableImport> makeImport(Workspace &workspace, Write &write,
                                        const ImportRequest &request);

} // namespace linxuan
