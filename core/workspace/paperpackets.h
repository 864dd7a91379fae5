// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/entry.h"
#include "core/model/handingin.h"
#include "core/model/profile.h"
#include "core/report/formvalues.h"
#include "core/workspace/workspace.h"

namespace linxuan {

// One kind of paper of one entry, or of a unit for what it hands in once.
struct PaperLine
{
    std::optional<Entry> entry; // absent: the unit's own
    Unit unit; // who hands in
    PaperItem item;
    std::optional<PaperReceipt> receipt; // absent: nothing was handed in

    int got() const { return receipt ? receipt->copies : 0; }
    bool isComplete() const { return got() >= item.copies; }
};

// What came in of one paper. `owner` is an entry's code or, for a unit's own papers, its name.
struct PaperDelivery
{
    QString owner;
    QString item; // code in the profile
    int copies = 0; // that lie here now
    QString remark;
};

// 纸质材料: which papers belong to each entry by the profile, and what was handed in of them.
class PaperPackets
{
public:
    explicit PaperPackets(Workspace &workspace)
        : m_workspace(workspace)
    { }

    // By unit as they were imported, each unit's own papers after those of its entries; only units
    // that have an entry with papers. `unit` is a name, or empty for all. Errors: NotFound.
    Result<std::vector<PaperLine>> lines(const QString &unit = {}) const;
    // All in one go. Errors: NotFound names the entry, unit or paper; Usage for a negative count or
    // nobody who received it.
    Result<void> receive(const std::vector<PaperDelivery> &deliveries, const QString &deliveredBy,
                         const QString &receivedBy);
    // Errors: NotFound.
    Result<FormValues> slip(const QString &unit) const;

private:
    Workspace &m_workspace;
};

} // namespace linxuan
