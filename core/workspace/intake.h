// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/catalogue.h"
#include "core/workspace/workspace.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace linxuan {

enum class ImportKind {
    Units,
    Nodes,
    Quotas,
    Entries,
    Experts,
    Bans,
    Recommended,
    Scores,
    Contacts,
    Administrators
};

std::optional<ImportKind> importKindFromCode(QStringView code); // "units" …
QString toCode(ImportKind kind);
QString displayName(ImportKind kind);

struct ImportRequest
{
    ImportKind kind = ImportKind::Entries;
    QString path;
    std::optional<QString> sheet;
    bool dryRun = false; // everything but the storing
    std::optional<Track> track; // quotas, where the sheet's name does not say 附件3 or 附件4
    bool assign = false; // scores: assign pairs that are not
    bool replace = false; // scores: replace sheets that differ …
    QString reason; // … for this reason
};

struct RejectedRow
{
    QString sheet;
    int row = 0;
    QString column; // as the table heads it; empty when the row as a whole is meant
    QString value;
    QString reason; // translated
};

struct ImportReport
{
    ImportKind kind = ImportKind::Entries;
    int added = 0;
    int updated = 0;
    int unchanged = 0;
    std::vector<RejectedRow> rejected;
    QStringList warnings; // what was taken but deserves a look
    // The first rows as they would be taken, for a preview: header and cells.
    QStringList previewHeader;
    std::vector<int> previewPersonal; // columns of it that are masked on screen
    std::vector<QStringList> previewRows;

    int taken() const { return added + updated + unchanged; }
};

// Called now and then with the number of rows read; false cancels (Error Cancelled, nothing
// stored).
using RowProgress = std::function<bool(int rows)>;

// Tables in. Each import is one transaction with one audit record; rows that cannot be taken are
// in the report, all others are stored.
class Intake
{
public:
    explicit Intake(Workspace &workspace)
        : m_workspace(workspace)
    { }

    Result<ImportReport> import(const ImportRequest &request, const RowProgress &progress = {});

private:
    Workspace &m_workspace;
};

// The columns a kind of table may have, for the manual and the window: names of one column joined,
// the standard one first; required ones first.
struct ColumnHelp
{
    QStringList names;
    bool required = false;
};
std::vector<ColumnHelp> columnHelp(ImportKind kind);

} // namespace linxuan
