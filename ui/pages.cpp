// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages.h"

#include "ui/entries/entriespage.h"

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

} // namespace

std::vector<PageEntry> officePages()
{
    return {
        {QStringLiteral("entries"), Text::tr("Entries"), Topic::Entries, make<EntriesPage>},
    };
}

} // namespace linxuan
