// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages.h"

#include "ui/audit/auditpage.h"
#include "ui/documents/documentspage.h"
#include "ui/entries/entriespage.h"
#include "ui/exchange/returnspane.h"
#include "ui/exchange/strayspane.h"
#include "ui/honours/honourspage.h"
#include "ui/intake/materialspage.h"
#include "ui/overview/overviewpage.h"
#include "ui/panels/matrixpane.h"
#include "ui/panels/panelspage.h"
#include "ui/panels/rosterpane.h"
#include "ui/quotas/quotaspage.h"
#include "ui/results/fairnesspane.h"
#include "ui/results/publicitypane.h"
#include "ui/results/resultspage.h"
#include "ui/results/versionspane.h"

#include <QCoreApplication>

namespace linxuan {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Pages)
};

template<typename P>
Page *make(Session &session, QWidget *parent)
{
    return new P(session, parent);
}

Page *makeReviews(Session &session, QWidget *parent)
{
    auto *page = new PanelsPage(session, parent);
    page->addPane(new RosterPane(session, page), 1);
    page->addPane(new MatrixPane(session, page), 2);
    page->addPane(new ReturnsPane(session, page));
    page->addPane(new StraysPane(session, page));
    return page;
}

Page *makeResults(Session &session, QWidget *parent)
{
    auto *page = new ResultsPage(session, parent);
    page->addPane(new FairnessPane(session, page));
    page->addPane(new VersionsPane(session, page));
    page->addPane(new PublicityPane(session, page));
    return page;
}

} // namespace

std::vector<PageEntry> officePages()
{
    return {
        {QStringLiteral("overview"), Text::tr("Overview"), std::nullopt, make<OverviewPage>},
        {QStringLiteral("entries"), Text::tr("Entries"), Topic::Entries, make<EntriesPage>},
        {QStringLiteral("materials"), Text::tr("Materials"), Topic::Materials, make<MaterialsPage>},
        {QStringLiteral("quotas"), Text::tr("Quotas"), Topic::Quotas, make<QuotasPage>},
        {QStringLiteral("reviews"), Text::tr("Reviews"), Topic::Reviews, makeReviews},
        {QStringLiteral("results"), Text::tr("Results"), Topic::Results, makeResults},
        {QStringLiteral("honours"), Text::tr("Honours"), Topic::Honours, make<HonoursPage>},
        {QStringLiteral("documents"), Text::tr("Documents"), Topic::Documents, make<DocumentsPage>},
        {QStringLiteral("audit"), Text::tr("Records"), Topic::Audit, make<AuditPage>},
    };
}

} // namespace linxuan
