// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/helpwindow.h"

#include "ui/help/columntables.h"
#include "ui/support/metrics.h"

#include <QFile>
#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace linxuan {

namespace {

const auto kColumns = QStringLiteral("columns");

} // namespace

QStringList helpTopics()
{
    return {
        QStringLiteral("overview"),  QStringLiteral("tasks"),
        QStringLiteral("import"),    kColumns,
        QStringLiteral("entries"),   QStringLiteral("materials"),
        QStringLiteral("checks"),    QStringLiteral("originality"),
        QStringLiteral("quotas"),    QStringLiteral("reviews"),
        QStringLiteral("panels"),    QStringLiteral("matrix"),
        QStringLiteral("exchange"),  QStringLiteral("packages"),
        QStringLiteral("desk"),      QStringLiteral("package"),
        QStringLiteral("results"),   QStringLiteral("fairness"),
        QStringLiteral("publicity"), QStringLiteral("honours"),
        QStringLiteral("documents"), QStringLiteral("audit"),
        QStringLiteral("keys"),
    };
}

QString helpPage(const QString &topic)
{
    const QString language =
        QLocale().language() == QLocale::Chinese ? QStringLiteral("zh_CN") : QStringLiteral("en");
    for (const QString &each : {language, QStringLiteral("en")}) {
        QFile file(QStringLiteral(":/linxuan/help/%1/%2.md").arg(each, topic));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString page = QString::fromUtf8(file.readAll());
        return topic == kColumns ? page + u'\n' + columnTables() : page;
    }
    return {};
}

HelpWindow::HelpWindow(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("helpWindow"));
    setWindowTitle(tr("Help"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_topics = new QListWidget(this);
    m_topics->setFrameShape(QFrame::NoFrame);
    m_topics->setFixedWidth(charWidth(fontMetrics()) * 24);
    m_topics->setAccessibleName(tr("Topics"));
    m_text = new QTextBrowser(this);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(kPageMargin);
    m_topics->viewport()->setAutoFillBackground(false);
    auto *side = new QVBoxLayout;
    side->setContentsMargins(kGap, kGap, kGap, kGap);
    side->addWidget(m_topics);
    row->addLayout(side);
    row->addWidget(m_text, 1);
    for (const QString &topic : helpTopics()) {
        const QString heading = helpPage(topic).section(u'\n', 0, 0);
        if (heading.isEmpty())
            continue;
        auto *item = new QListWidgetItem(heading.mid(2), m_topics);
        item->setData(Qt::UserRole, topic);
        item->setSizeHint(QSize(0, rowHeight(fontMetrics())));
    }
    connect(m_topics, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            load(item->data(Qt::UserRole).toString());
    });
    connect(m_text, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &link) { showTopic(link.path()); });
    resize(qMin(820, charWidth(fontMetrics()) * 110), 600);
}

void HelpWindow::showTopic(const QString &topic)
{
    for (int row = 0; row < m_topics->count(); ++row) {
        if (m_topics->item(row)->data(Qt::UserRole).toString() == topic)
            m_topics->setCurrentRow(row);
    }
    show();
    raise();
    activateWindow();
}

void HelpWindow::load(const QString &topic)
{
    m_text->setMarkdown(helpPage(topic));
    m_text->moveCursor(QTextCursor::Start);
}

} // namespace linxuan
