// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/checks/measurement.h"

namespace linxuan {

// Replaces the look of each picture by that of the least of those that look like it, and through
// these like it: pictures are the same when their names are.
class AlikePictures
{
public:
    explicit AlikePictures(std::vector<QByteArray> looks);

    // The look that stands for this one; for a picture without a look its SHA-256.
    QByteArray nameOf(const EmbeddedPicture &picture) const;

private:
    void compare(size_t left, size_t right);
    size_t rootOf(size_t at) const;

    std::vector<QByteArray> m_looks; // each once, sorted
    std::vector<size_t> m_parents;
};

} // namespace linxuan
