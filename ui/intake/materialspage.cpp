// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intake/materialspage.h"

#include "ui/intake/checkspane.h"
#include "ui/intake/originalitypane.h"
#include "ui/intake/paperspane.h"
#include "ui/intake/placingpane.h"
#include "ui/support/icons.h"

#include <QMenu>

namespace linxuan {

MaterialsPage::MaterialsPage(Session &session, QWidget *parent)
    : TabbedPage(session, tr("Materials"), parent)
{
    setObjectName(QStringLiteral("materialsPage"));
    buildTabs(tr("What to show of the materials"));
    auto *placing = new PlacingPane(session, this);
    add(placing);
    add(new ChecksPane(session, this));
    add(new OriginalityPane(session, this));
    add(new PapersPane(session, this));
    setPrimary(tr("Attach folder…"), [placing] { placing->chooseFolder(Keeping::Reference); });
    QMenu *more = moreMenu();
    more->addAction(icon(QStringLiteral("folder")), tr("Attach folder and copy its files…"),
                    placing, [placing] { placing->chooseFolder(Keeping::Copy); });
    more->addSeparator();
    addTableActions();
}

} // namespace linxuan
