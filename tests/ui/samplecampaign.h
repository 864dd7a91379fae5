// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/review.h"
#include "core/workspace/workspace.h"

#include <QTemporaryDir>

namespace linxuan::samples {

// The sample campaign with more experts for each entry, whose sheets are not begun.
class SampleCampaign
{
public:
    SampleCampaign();
    virtual ~SampleCampaign() = default;

    QString folder() const { return m_folder.path() + QStringLiteral("/sample"); }
    // The expert with the most sheets; at least 14 are open, some of them not begun.
    QString busiestExpert() const { return m_expert; }
    // From the database, past the window.
    std::optional<SheetDraft> storedDraft(const QString &entryCode) const;
    SheetState storedState(const QString &entryCode) const;

private:
    void giveBack(Workspace &workspace);

    QTemporaryDir m_folder;
    QString m_expert;
};

} // namespace linxuan::samples
