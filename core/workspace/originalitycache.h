// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/originality.h"

namespace linxuan {

// The pairs of the last comparison, kept in renditions/: what is there can be found again at any
// time, so a file that is missing, cut or of other texts is simply not used.
class OriginalityCache
{
public:
    // `key` is of all that the pairs depend on.
    OriginalityCache(const QString &folder, QByteArray key);

    // Nothing where they were found for something else.
    std::optional<std::vector<AlikePair>> pairs(const OriginalityReport &report) const;
    void keep(const std::vector<AlikePair> &pairs) const;

private:
    QString m_path;
    QByteArray m_key;
};

} // namespace linxuan
