// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/digest.h"
#include "core/exchange/manifest.h"

namespace linxuan::samples {

inline Manifest sampleManifest()
{
    using namespace Qt::StringLiterals;
    Manifest manifest;
    manifest.serial = QUuid(u"018b2f6e-5c1a-7d3e-9f00-0123456789ab"_s);
    manifest.packedAt = QDateTime(QDate(2023, 9, 18), QTime(10, 0), Qt::UTC);
    manifest.campaign = QUuid(u"018b2f6e-5c1a-7d3e-9f00-0123456789ac"_s);
    manifest.campaignName = u"郑州市 2023 年优质课评选"_s;
    manifest.campaignKey = QByteArray(kPublicKeySize, 'c');
    manifest.round = u"final"_s;
    manifest.expert = u"P01"_s;
    manifest.expertKey = QByteArray(kPublicKeySize, 'e');
    manifest.isBlind = true;
    manifest.lockedContentKey = QByteArray(130, 'k');
    manifest.rubrics = {{Category::Subject, u"A"_s, 1, sha256("A")},
                        {Category::Experiment, u"B"_s, 2, sha256("B")}};
    const EntryId first(QUuid(u"018b2f6e-5c1a-7d3e-9f00-000000000001"_s));
    const EntryId second(QUuid(u"018b2f6e-5c1a-7d3e-9f00-000000000002"_s));
    manifest.entries = {{first, u"E001"_s, Category::Subject},
                        {second, u"E002"_s, Category::Experiment}};
    manifest.files = {
        {u"records.json"_s, FileRole::Records, 4000, sha256("r"), true, std::nullopt},
        {u"rubrics/A.json"_s, FileRole::Rubric, 900, sha256("1"), false, std::nullopt},
        {u"materials/E001/课堂实录.mp4"_s, FileRole::Material, 5'000'000'000, sha256("v"), true,
         first},
        {u"materials/E002/design.pdf"_s, FileRole::Material, 0, sha256(""), true, second},
        {u"expert.key"_s, FileRole::ExpertKey, 200, sha256("k"), false, std::nullopt},
    };
    return manifest;
}

} // namespace linxuan::samples
