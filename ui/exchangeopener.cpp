// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchangeopener.h"

#include "ui/exchange/collectassistant.h"
#include "ui/exchange/packassistant.h"
#include "ui/exchange/scorefilesdrop.h"
#include "ui/help/helpwindow.h"

namespace linxuan {

ExchangeOpener::ExchangeOpener(std::function<Session *()> session, QWidget *window)
    : QObject(window)
    , m_session(std::move(session))
    , m_window(window)
{
    auto *drop = new ScoreFilesDrop(window, [this] { return m_session() != nullptr; });
    connect(drop, &ScoreFilesDrop::dropped, this, &ExchangeOpener::collect);
}

void ExchangeOpener::pack(const QString &target)
{
    if (Session *session = m_session())
        open(new PackAssistant(*session, target.section(u'/', 0, 0),
                               target.split(u'/', Qt::SkipEmptyParts).mid(1), m_window));
}

void ExchangeOpener::collect(const QStringList &paths)
{
    Session *session = m_session();
    if (!session)
        return;
    auto *assistant = new CollectAssistant(*session, m_window);
    open(assistant);
    assistant->addFiles(paths);
}

void ExchangeOpener::open(StepDialog *assistant)
{
    connect(assistant, &StepDialog::helpRequested, assistant,
            [assistant] { (new HelpWindow(assistant))->showTopic(QStringLiteral("exchange")); });
    assistant->open();
}

} // namespace linxuan
