// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entries/upwardactions.h"

#include "ui/entries/receiveassistant.h"
#include "ui/entries/senddialog.h"
#include "ui/support/icons.h"
#include "ui/support/session.h"

#include <QFileInfo>
#include <QMenu>

namespace linxuan {

UpwardActions::UpwardActions(Session &session, QWidget *page)
    : QObject(page)
    , m_session(session)
    , m_page(page)
{ }

void UpwardActions::fill(QMenu *menu)
{
    menu->addAction(icon(QStringLiteral("arrow-up")), tr("Export recommendation file…"), this,
                    &UpwardActions::send);
    menu->addAction(icon(QStringLiteral("import")), tr("Receive recommendation file…"), this,
                    [this] { receive(); });
    menu->addAction(icon(QStringLiteral("arrow-back")), tr("Export answer…"), this,
                    &UpwardActions::answer);
}

void UpwardActions::send()
{
    auto *dialog = new SendDialog(m_session, UpwardKind::Recommendation, m_page);
    connect(dialog, &SendDialog::sent, this, &UpwardActions::tell);
    dialog->show();
}

void UpwardActions::answer()
{
    auto *dialog = new SendDialog(m_session, UpwardKind::Decision, m_page);
    connect(dialog, &SendDialog::sent, this, &UpwardActions::tell);
    dialog->show();
}

void UpwardActions::receive(const QString &path)
{
    auto *assistant = new ReceiveAssistant(m_session, m_page);
    if (!path.isEmpty())
        assistant->setFile(path);
    assistant->show();
}

void UpwardActions::tell(const SentFile &sent)
{
    const QString name = QFileInfo(sent.path).fileName();
    QString text = sent.kind == UpwardKind::Decision
        ? tr("%1 answers on %n entries.", nullptr, sent.entries).arg(name)
        : tr("%1 holds %n recommended entries.", nullptr, sent.entries).arg(name);
    text += u' '
        + tr("It is no. %1; the fingerprint of this office is %2.")
              .arg(sent.sequence)
              .arg(sent.fingerprint);
    const bool isWhole = sent.notCopied.isEmpty();
    if (!isWhole)
        text += u' ' + tr("%n materials were not copied:", nullptr, int(sent.notCopied.size()));
    Q_EMIT finished(isWhole ? Role::Positive : Role::Caution, text, sent.notCopied);
}

} // namespace linxuan
