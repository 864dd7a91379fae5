// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/documents/documentspage.h"

#include "core/workspace/records.h"
#include "ui/documents/formchoices.h"
#include "ui/documents/pagesview.h"
#include "ui/support/metrics.h"
#include "ui/support/session.h"

#include <QFileInfo>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace linxuan {

DocumentsPage::DocumentsPage(Session &session, QWidget *parent)
    : Page(session, tr("Documents"), parent)
{
    setObjectName(QStringLiteral("documentsPage"));
    m_savePdf =
        setPrimary(tr("Save as PDF…"), [this] { save(QStringLiteral("pdf"), tr("PDF (*.pdf)")); });
    m_saveSheet = new QPushButton(tr("Save as spreadsheet…"), this);
    m_saveSheet->setObjectName(QStringLiteral("saveSheet"));
    connect(m_saveSheet, &QPushButton::clicked, this,
            [this] { save(QStringLiteral("xlsx"), tr("Spreadsheet (*.xlsx)")); });
    addToTitle(m_saveSheet);
    auto *row = new QHBoxLayout;
    row->setSpacing(kPageMargin);
    m_choices = new FormChoices(session.profile(), this);
    connect(m_choices, &FormChoices::changed, this, &DocumentsPage::make);
    row->addWidget(m_choices);
    row->addWidget(preview(), 1);
    content()->addLayout(row, 1);
}

QWidget *DocumentsPage::preview()
{
    m_stack = new QStackedWidget(this);
    m_pages = new PagesView(m_stack);
    m_trouble = new TextLabel(Type::Base, Role::Muted, {}, m_stack);
    m_trouble->setWordWrap(true);
    m_trouble->setAlignment(Qt::AlignCenter);
    m_trouble->setMargin(kPageMargin);
    m_stack->addWidget(m_pages);
    m_stack->addWidget(m_trouble);
    connect(m_pages, &PagesView::currentPageChanged, this, [this](int page) {
        setSubtitle(tr("Page %1 of %2").arg(page + 1).arg(m_pages->pages()));
    });
    return m_stack;
}

Areas DocumentsPage::shows() const
{
    return Area::Catalogue | Area::Entries | Area::Experts | Area::Sheets | Area::Outcome;
}

void DocumentsPage::showTarget(const QString &target)
{
    if (const auto form = formFromCode(target))
        m_choices->choose(*form);
}

void DocumentsPage::showEvent(QShowEvent *event)
{
    const bool another = m_choices->followRound();
    Page::showEvent(event);
    if (another)
        make();
}

void DocumentsPage::reload()
{
    readUnits();
    make();
}

void DocumentsPage::readUnits()
{
    session().read(
        this,
        [](Workspace &workspace, TaskState &) -> Result<QStringList> {
            LX_TRY(const auto units, Records(workspace).units());
            QStringList names;
            for (const Unit &unit : units) {
                if (unit.kind != UnitKind::School)
                    names += unit.name;
            }
            return names;
        },
        [this](const Result<QStringList> &names) {
            if (names)
                m_choices->setUnits(*names);
        });
}

void DocumentsPage::make()
{
    if (m_making)
        m_making->cancel();
    const int wish = ++m_wish;
    m_making = session().read(
        this,
        [request = m_choices->request()](Workspace &workspace, TaskState &state) {
            return makeDocument(workspace, request, state);
        },
        [this, wish](const Result<MadeDocument> &made) {
            if (wish != m_wish)
                return;
            if (made)
                take(*made);
            else
                showTrouble(made.error());
        });
}

void DocumentsPage::take(const MadeDocument &made)
{
    m_pages->setPages(made.pages);
    m_made = made; // after the view let go of the former file
    m_stack->setCurrentWidget(m_pages);
    m_choices->setFacts(tr("%1, %2").arg(tr("%n page(s)", nullptr, m_pages->pages()),
                                         tr("%n row(s)", nullptr, made.rows)));
    m_savePdf->setEnabled(true);
    m_saveSheet->setEnabled(true);
}

void DocumentsPage::showTrouble(const Error &error)
{
    m_trouble->setText(error.message);
    m_stack->setCurrentWidget(m_trouble);
    m_choices->setFacts({});
    setSubtitle({});
    m_savePdf->setEnabled(false);
    m_saveSheet->setEnabled(false);
}

void DocumentsPage::save(const QString &suffix, const QString &filter)
{
    const FormRequest request = m_choices->request();
    session().prompts().saveFile(this, tr("Save document"), m_choices->title() + u'.' + suffix,
                                 filter,
                                 [this, request](const QString &path) { write(request, path); });
}

void DocumentsPage::write(const FormRequest &request, const QString &path)
{
    const int id = session().tasks().begin(tr("Saving %1").arg(QFileInfo(path).fileName()));
    session().read(
        &session(),
        [request, path](Workspace &workspace, TaskState &) {
            return Documents(workspace).print(request, path);
        },
        [&shared = session(), id, path,
         page = QPointer<DocumentsPage>(this)](const Result<void> &done) {
            shared.tasks().end(id);
            if (!page)
                return;
            if (done)
                page->notify(Role::Positive, tr("Saved as %1").arg(path));
            else
                page->reportError(done.error());
        });
}

} // namespace linxuan
