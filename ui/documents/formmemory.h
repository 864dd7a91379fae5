// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/documents/formrequest.h"

namespace linxuan {

// What was last asked for of each form of a campaign, kept from one start to the next. The round is
// not among it: all pages speak of the same one.
class FormMemory
{
public:
    explicit FormMemory(const QString &campaignFolder);

    QString form() const; // the last one; empty: none yet
    FormRequest request(const QString &form) const;
    void keep(const FormRequest &request);

private:
    QString m_group; // of the settings
};

} // namespace linxuan
