// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/troubleview.h"

#include "ui/preview/troublepanel.h"

#include <QVBoxLayout>

namespace linxuan {

TroubleView::TroubleView(QWidget *parent)
    : MaterialView(parent)
    , m_panel(new TroublePanel(this))
{
    setObjectName(QStringLiteral("troubleView"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
}

void TroubleView::open(const ViewedFile &file)
{
    m_panel->setFile(file);
    const Error error{ErrorCode::Unreadable,
                      tr("Files of the kind %1 cannot be shown here.").arg(file.format),
                      {}};
    m_panel->showTrouble(error.message);
    // Whoever opens it may listen only from now on.
    QMetaObject::invokeMethod(
        this, [this, error] { Q_EMIT failed(error); }, Qt::QueuedConnection);
}

} // namespace linxuan
