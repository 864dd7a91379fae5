// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/honourstore.h"
#include "core/workspace/honours/certificates.h"
#include "core/workspace/overviewscene.h"

#include <QCoreApplication>

#include <algorithm>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Overview)
};

} // namespace

Result<void> lookAtCertificates(const OverviewScene &scene, Todo &todo)
{
    if (!scene.withResults)
        return {};
    LX_TRY(const auto issued, HonourStore(scene.workspace.database()).certificates());
    const bool isAnyStanding = std::any_of(issued.begin(), issued.end(),
                                           [](const Certificate &one) { return !one.voided; });
    if (!isAnyStanding)
        return {}; // what would be deserved need not be reckoned
    LX_TRY(const CertificateList list, Certificates(scene.workspace).read());
    if (const int unfit = list.count(CertificateState::Unfit); unfit > 0)
        todo.urgent(Topic::Honours,
                    Text::tr("%n certificate(s) no longer fit the result and have to be voided",
                             nullptr, unfit),
                    QStringLiteral("certificates"));
    return {};
}

} // namespace linxuan
