// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/reviewdesk.h"

#include <vector>

namespace linxuan {

// A place that the words of a piece of evidence point to.
struct EvidencePlace
{
    size_t material = 0; // position in the materials given
    Place place;
    QString text; // as it stands there: "教学设计 p.3"

    bool operator==(const EvidencePlace &) const = default;
};

// Time codes and pages in the evidence of a veto ("视频 03:25，课件第7页"), each in the material
// that the words before it name; where they name none, a time code belongs to the first video and a
// page to the first file that is no video. What points to no material here is left out.
std::vector<EvidencePlace> evidencePlaces(const QString &evidence,
                                          const std::vector<DeskMaterial> &materials);

} // namespace linxuan
