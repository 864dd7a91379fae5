// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/documents/documentspage.h"

#include "ui/documents/formchoosers.h"
#include "ui/documents/formlist.h"
#include "ui/documents/formwords.h"
#include "ui/documents/ownformactions.h"
#include "ui/documents/previewpane.h"
#include "ui/documents/printactions.h"
#include "ui/support/icons.h"
#include "ui/support/labels.h"
#include "ui/support/session.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace linxuan {

DocumentsPage::DocumentsPage(Session &session, QWidget *parent)
    : Page(session, tr("Documents"), parent)
    , m_memory(session.folder())
    , m_forms(new FormList(this))
    , m_making(new PreviewMaking(session, this))
    , m_print(new PrintActions(session, this))
    , m_own(new OwnFormActions(session, this))
{
    setObjectName(QStringLiteral("documentsPage"));
    auto *row = new QHBoxLayout;
    row->setSpacing(kGroupGap);
    row->addWidget(m_forms);
    row->addWidget(addRight(), 1);
    content()->addLayout(row, 1);
    addActions();
    addMore();
    connectParts();
    m_forms->choose(m_memory.form());
    if (m_forms->code().isEmpty())
        m_forms->choose(FormRequest().form);
}

QWidget *DocumentsPage::addRight()
{
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_purpose = wrapped(Type::Base, Role::Muted, {}, right);
    m_purpose->setObjectName(QStringLiteral("purpose"));
    m_choosers = new FormChoosers(session().profile(), right);
    m_preview = new PreviewPane(right);
    column->addWidget(m_purpose);
    column->addWidget(m_choosers);
    column->addWidget(m_preview, 1);
    return right;
}

void DocumentsPage::addActions()
{
    m_paper = setPrimary(tr("Print…"),
                         [this] { m_print->print(m_choosers->request(), documentTitle()); });
    m_savePdf = new QPushButton(tr("Save as PDF…"), this);
    m_savePdf->setObjectName(QStringLiteral("savePdf"));
    m_saveSheet = new QPushButton(tr("Save as spreadsheet…"), this);
    m_saveSheet->setObjectName(QStringLiteral("saveSheet"));
    connect(m_savePdf, &QPushButton::clicked, this, [this] {
        m_print->saveAs(m_choosers->request(), documentTitle(), QStringLiteral("pdf"));
    });
    connect(m_saveSheet, &QPushButton::clicked, this, [this] {
        m_print->saveAs(m_choosers->request(), documentTitle(), QStringLiteral("xlsx"));
    });
    addToTitle(m_savePdf);
    addToTitle(m_saveSheet);
}

void DocumentsPage::addMore()
{
    QMenu *more = moreMenu();
    m_each =
        more->addAction(icon(QStringLiteral("folder")), tr("A file for each part…"), this, [this] {
            if (m_made)
                m_print->saveEach(m_choosers->request(), documentTitle(), *m_made);
        });
    more->addSeparator();
    m_place = more->addAction(tr("Use the office's own form…"), this,
                              [this] { m_own->place(m_forms->code()); });
    m_restore = more->addAction(tr("Back to the program's form"), this,
                                [this] { m_own->restore(m_forms->code(), m_supply.own); });
    m_starter = more->addAction(tr("Save a form to start from…"), this,
                                [this] { m_own->saveStarter(m_forms->code()); });
    more->addSeparator();
    more->addAction(icon(QStringLiteral("audit")), tr("Printed versions…"), m_print,
                    &PrintActions::showPrintings);
}

void DocumentsPage::connectParts()
{
    connect(m_forms, &FormList::chosen, this, &DocumentsPage::showForm);
    connect(m_choosers, &FormChoosers::changed, this, [this] {
        m_memory.keep(m_choosers->request());
        make();
    });
    connect(m_making, &PreviewMaking::begun, m_preview, &PreviewPane::showWorking);
    connect(m_making, &PreviewMaking::made, this, &DocumentsPage::showDocument);
    connect(m_making, &PreviewMaking::failed, this, &DocumentsPage::showTrouble);
    connect(m_preview, &PreviewPane::pageShown, this, [this](int page) {
        setSubtitle(tr("Page %1 of %2").arg(page + 1).arg(m_preview->pages()));
    });
    connect(m_preview, &PreviewPane::linesRequested, this,
            [this](const QString &text, const QStringList &lines) {
                session().prompts().tell(this, {title(), text, lines});
            });
    connect(m_print, &PrintActions::told, this, &DocumentsPage::notify);
    connect(m_print, &PrintActions::failed, this, &DocumentsPage::reportError);
    connect(m_own, &OwnFormActions::told, this, &DocumentsPage::notify);
    connect(m_own, &OwnFormActions::failed, this, &DocumentsPage::reportError);
}

void DocumentsPage::setPrinterChooser(PrinterChooser chooser)
{
    m_print->setPrinterChooser(std::move(chooser));
}

Areas DocumentsPage::shows() const
{
    return Area::Catalogue | Area::Quotas | Area::Entries | Area::Experts | Area::Sheets
        | Area::Outcome | Area::Materials | Area::Publicity | Area::Honours | Area::Documents;
}

void DocumentsPage::showTarget(const QString &target)
{
    m_forms->choose(target);
}

void DocumentsPage::showEvent(QShowEvent *event)
{
    const bool isOther = m_choosers->followRound();
    Page::showEvent(event);
    if (isOther)
        make();
}

void DocumentsPage::reload()
{
    session().read(
        this,
        [shelf = session().entries()](Workspace &workspace, TaskState &) {
            return readFormSupply(workspace, *shelf);
        },
        [this](const Result<FormSupply> &supply) {
            if (supply)
                take(*supply);
            else
                reportError(supply.error());
        });
}

void DocumentsPage::take(const FormSupply &supply)
{
    m_supply = supply;
    m_choosers->setSupply(supply);
    m_choosers->setRequest(m_memory.request(m_forms->code()));
    m_preview->setOwnForm(ownFormText(supply.own, m_forms->code()));
    make();
}

void DocumentsPage::showForm(const QString &form)
{
    m_purpose->setText(formPurpose(form));
    m_choosers->setRequest(m_memory.request(form));
    m_preview->setOwnForm(ownFormText(m_supply.own, form));
    m_memory.keep(m_choosers->request());
    if (m_supply.entries)
        make();
}

void DocumentsPage::make()
{
    m_made.reset();
    updateActions();
    m_making->wish(m_choosers->request());
}

void DocumentsPage::showDocument(const MadeDocument &document)
{
    m_made = document.facts;
    m_preview->showDocument(document);
    updateActions();
}

void DocumentsPage::showTrouble(const Error &error)
{
    m_preview->showTrouble(troubleText(error, m_choosers->request()));
    setSubtitle({});
    updateActions();
}

void DocumentsPage::updateActions()
{
    for (QPushButton *button : {m_paper, m_savePdf, m_saveSheet})
        button->setEnabled(m_made.has_value());
    m_each->setEnabled(m_made.has_value());
    const QString form = m_forms->code();
    const bool isForm = formKind(form) != nullptr; // the packet is made of others
    m_place->setEnabled(isForm);
    m_starter->setEnabled(isForm);
    m_restore->setEnabled(!ownFormText(m_supply.own, form).isEmpty());
}

QString DocumentsPage::documentTitle() const
{
    const QString title = formName(m_forms->code()) + u' ' + m_choosers->words();
    return title.trimmed().replace(u'/', u' ');
}

} // namespace linxuan
