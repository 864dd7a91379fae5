// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/documents/previewpane.h"

#include "ui/documents/formwords.h"
#include "ui/documents/pagesview.h"
#include "ui/support/emptystate.h"
#include "ui/support/labels.h"
#include "ui/support/noticebar.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace linxuan {

PreviewPane::PreviewPane(QWidget *parent)
    : QWidget(parent)
    , m_notice(new NoticeBar(this))
    , m_facts(wrapped(Type::Caption, Role::Muted, {}, this))
    , m_stack(new QStackedWidget(this))
    , m_pages(new PagesView(m_stack))
    , m_trouble(new EmptyState(QStringLiteral("documents"), {}, {}, m_stack))
    , m_working(new TextLabel(Type::Base, Role::Muted, tr("Laying out the pages …"), m_stack))
{
    setObjectName(QStringLiteral("preview"));
    m_notice->setObjectName(QStringLiteral("changedNotice"));
    m_facts->setObjectName(QStringLiteral("facts"));
    m_trouble->setObjectName(QStringLiteral("nothingToPrint"));
    m_working->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_working);
    m_stack->addWidget(m_pages);
    m_stack->addWidget(m_trouble);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    column->addWidget(m_notice);
    column->addWidget(m_facts);
    column->addWidget(m_stack, 1);
    connect(m_pages, &PagesView::currentPageChanged, this, &PreviewPane::pageShown);
    connect(m_notice, &NoticeBar::linesRequested, this,
            [this] { Q_EMIT linesRequested(m_notice->text(), m_notice->lines()); });
}

void PreviewPane::showDocument(const MadeDocument &document)
{
    m_pages->setPages(document.pages);
    m_made = document; // after the view let go of the former file
    m_stack->setCurrentWidget(m_pages);
    const ChangeNotice change = changeNotice(document.facts.lists);
    if (change.text.isEmpty())
        m_notice->hide();
    else
        m_notice->showNotice(Role::Caution, change.text, change.lines);
    showFacts();
}

void PreviewPane::showTrouble(const QString &text)
{
    m_trouble->setSentence(text);
    m_stack->setCurrentWidget(m_trouble);
    m_notice->hide();
    m_pages->setPages({});
    m_made = {};
    showFacts();
}

void PreviewPane::showWorking()
{
    m_stack->setCurrentWidget(m_working);
    m_notice->hide();
}

void PreviewPane::setOwnForm(const QString &text)
{
    m_own = text;
    showFacts();
}

int PreviewPane::pages() const
{
    return m_pages->pages();
}

void PreviewPane::showFacts()
{
    QStringList facts;
    if (m_made.pages) {
        facts += tr("%n page(s)", nullptr, pages());
        if (m_made.facts.documents > 1)
            facts += m_made.facts.isPart
                ? tr("the first %n documents", nullptr, m_made.facts.documents)
                : tr("%n documents", nullptr, m_made.facts.documents);
        if (m_made.facts.rows > 0)
            facts += tr("%n row(s)", nullptr, m_made.facts.rows);
    }
    for (const QString &more : {standingText(m_made.facts.lists), m_own}) {
        if (!more.isEmpty())
            facts += more;
    }
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    m_facts->setVisible(!facts.isEmpty());
}

} // namespace linxuan
