// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/intake/tableimport.h"
#include "core/workspace/keying/keyingdesk.h"

#include <memory>

namespace linxuan {

// Paper sheets that one person keyed into a table.
class KeyingImport : public TableImport
{
public:
    KeyingImport(Workspace &workspace, Write &write, const ImportRequest &request,
                 const QString &by);
    Areas areas() const override { return Area::Sheets | Area::Outcome; }
    // Codes of the sheets that the table touched.
    const QStringList &codes() const { return m_codes; }
    void warn(const QString &text) { m_report.warnings += text; }

protected:
    Result<void> prepare() override;
    void take(const TableRow &row) override;
    Result<void> store() override;

private:
    std::optional<KeyedSheet> typed(const TableRow &row, const PaperTargets::Target &target);
    void count(KeyingDesk::Keyed keyed);
    void fail(const TableRow &row, const Error &error);

    QString m_by;
    std::optional<KeyingDesk> m_desk;
    QStringList m_codes;
    QSet<SheetKey> m_seen;
    std::optional<Error> m_trouble; // of the storage, which ends it all
};

} // namespace linxuan
