// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/welcome/packagewords.h"

#include "core/model/profilereader.h"

#include <QCoreApplication>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::PackageWords)
};

} // namespace

QString roundName(const Manifest &manifest)
{
    for (const QString &name : shippedProfiles()) {
        const auto json = shippedProfile(name);
        const auto profile = json ? readProfile(*json) : Result<Profile>(json.error());
        if (!profile)
            continue;
        if (const RoundRule *rule = profile->round(manifest.round))
            return rule->name;
    }
    return manifest.round;
}

QString packageTitle(const Manifest &manifest)
{
    return Text::tr("Expert %1 · %2 · %3")
        .arg(manifest.expert, roundName(manifest), manifest.campaignName);
}

} // namespace linxuan
