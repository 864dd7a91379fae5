// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/ids.h"
#include "tests/ui/samplecampaign.h"

namespace linxuan::samples {

const auto kCanary = QStringLiteral("ZQXCANARY");
const auto kControl = QStringLiteral("CONTROL"); // stands in the titles of the two entries

// The sample with a canary wherever it is kept whose an entry is: teacher, tutor, school, the names
// of files and their properties. Two of the busiest expert's open entries have such files.
class CanaryCampaign : public SampleCampaign
{
public:
    CanaryCampaign();

    const EntryId &whole() const { return m_whole; } // with files that open
    const EntryId &broken() const { return m_broken; } // with files that do not

private:
    void plantNames(Workspace &workspace);
    void plantFiles(Workspace &workspace, const EntryId &entry, const QString &folder);

    EntryId m_whole;
    EntryId m_broken;
};

} // namespace linxuan::samples
