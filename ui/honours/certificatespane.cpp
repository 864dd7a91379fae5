// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/honours/certificatespane.h"

#include "core/base/text.h"
#include "ui/honours/certificatedetails.h"
#include "ui/support/drawer.h"
#include "ui/support/filterbar.h"
#include "ui/support/session.h"
#include "ui/support/tablepane.h"
#include "ui/support/tableview.h"

#include <QItemSelectionModel>
#include <QPushButton>

namespace linxuan {

CertificatesPane::CertificatesPane(Session &session, QWidget *parent)
    : HonourPane(session, tr("Number, code, holder, entry"), parent)
    , m_model(new RowsModel<CertificateRow>(certificateColumns(), this))
{
    buildFilters();
    buildTable();
}

void CertificatesPane::buildFilters()
{
    m_kinds = filters()->addChip(QStringLiteral("kind"), tr("Recipient"));
    m_states = filters()->addChip(QStringLiteral("state"), tr("State"));
    QList<std::pair<QString, QString>> kinds;
    for (const auto &coded : Codes<CertificateKind>::all)
        kinds += {toCode(coded.value), displayName(coded.value)};
    m_kinds->setChoices(kinds);
    QList<std::pair<QString, QString>> states;
    for (const auto state : {CertificateState::Standing, CertificateState::Pending,
                             CertificateState::Unfit, CertificateState::Void})
        states += {toCode(state), displayName(state)};
    m_states->setChoices(states);
}

QPushButton *CertificatesPane::addButton(const char *name, const QString &text)
{
    auto *button = new QPushButton(text, m_pane);
    button->setObjectName(QString::fromLatin1(name));
    m_pane->addRowAction(button);
    return button;
}

void CertificatesPane::buildTable()
{
    m_pane =
        new TablePane(QStringLiteral("certificates"), m_model, this, QStringLiteral("honours"));
    TableView *shown = m_pane->table();
    shown->setAccessibleName(tr("Register of certificates"));
    shown->setSelectionMode(QAbstractItemView::ExtendedSelection);
    shown->setColumnWidths({16, 14, 10, 16, 9, 22, 11, 22, 9, 22, 17}, 5);
    shown->setInitiallyHidden({8, 9, 10}); // the drawer tells them
    shown->restoreColumns();
    m_void = addButton("voidCertificate", tr("Void…"));
    m_reissue = addButton("reissueCertificate", tr("Reissue…"));
    connect(m_void, &QPushButton::clicked, this, &CertificatesPane::askVoid);
    connect(m_reissue, &QPushButton::clicked, this, &CertificatesPane::askReissue);
    connect(shown->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CertificatesPane::updateActions);
    connect(m_model, &QAbstractItemModel::modelReset, this, &CertificatesPane::updateActions);
    setTable(m_pane, true);
}

QString CertificatesPane::title() const
{
    return tr("Certificates");
}

QString CertificatesPane::primary() const
{
    return tr("Issue certificates…");
}

TableView *CertificatesPane::table()
{
    return m_pane->table();
}

void CertificatesPane::reload()
{
    load([](Workspace &workspace) { return Certificates(workspace).read(); },
         [this](CertificateList read) { take(std::move(read)); });
}

QString CertificatesPane::sentence(const CertificateList &list) const
{
    const int unfit = list.count(CertificateState::Unfit);
    QStringList parts;
    if (!list.rule && list.lines.empty())
        return tr("The campaign's profile has no pattern for the numbers of certificates, so none "
                  "can be issued.");
    if (list.lines.empty() && list.waiting == 0)
        return tr("Certificates are issued for the awards of a closed round. Close the round "
                  "first.");
    if (list.waiting > 0)
        parts += tr("%n award(s) have no certificate yet.", nullptr, list.waiting);
    if (unfit > 0)
        parts +=
            tr("%n certificate(s) no longer fit the result and have to be voided.", nullptr, unfit);
    if (parts.isEmpty())
        parts += tr("%n certificate(s); every award has its own.", nullptr,
                    int(list.lines.size()) - list.count(CertificateState::Void));
    return parts.join(u' ');
}

void CertificatesPane::take(CertificateList list)
{
    m_waiting = list.rule ? list.waiting : 0;
    const int unfit = list.count(CertificateState::Unfit);
    m_pane->setSentence(sentence(list), !list.lines.empty());
    m_model->setRows(certificateRows(std::move(list.lines), session().profile().awards));
    filters()->setCount(m_model->rowCount(), int(m_model->rows().size()));
    updateDetails();
    Q_EMIT counted(unfit);
    Q_EMIT actable();
}

void CertificatesPane::refilter()
{
    const QString search = foldName(filters()->text()).toCaseFolded();
    m_model->setFilter([search, kinds = m_kinds->chosen(),
                        states = m_states->chosen()](const CertificateRow &row) {
        return (kinds.isEmpty() || kinds.contains(toCode(row.line.certificate.text.kind)))
            && (states.isEmpty() || states.contains(toCode(row.line.state)))
            && row.words.contains(search);
    });
    filters()->setCount(m_model->rowCount(), int(m_model->rows().size()));
}

void CertificatesPane::showDetails(Drawer *drawer)
{
    const QModelIndex current = table()->currentIndex();
    if (!current.isValid())
        return;
    const CertificateLine &line = m_model->at(current.row()).line;
    drawer->setTitle(line.certificate.text.holder, line.certificate.number);
    auto *details = new CertificateDetails(line);
    connect(details, &CertificateDetails::numberChosen, this, &CertificatesPane::showTarget);
    connect(details, &CertificateDetails::entryChosen, this,
            [this](const QString &entry) { session().lead(Topic::Entries, entry); });
    drawer->setContent(details);
}

QStringList CertificatesPane::chosen() const
{
    QStringList numbers;
    for (const int row : m_pane->table()->selectedRows()) {
        const CertificateLine &line = m_model->at(row).line;
        if (line.state != CertificateState::Void)
            numbers += line.certificate.number;
    }
    return numbers;
}

void CertificatesPane::updateActions()
{
    const qsizetype count = chosen().size();
    m_void->setEnabled(count > 0);
    m_reissue->setEnabled(count == 1);
}

void CertificatesPane::act()
{
    ReasonQuestion question;
    question.question = {tr("Issue certificates"),
                         tr("%n award(s) get a certificate each. A number is given once and never "
                            "again; a certificate that is wrong is voided, not changed.",
                            nullptr, m_waiting),
                         {},
                         tr("Issue certificates"),
                         false};
    question.askName = true;
    question.name = session().workspace().actor();
    question.reasonRequired = false;
    session().prompts().askReason(this, question,
                                  [this](const Reason &reason) { issue(reason.name); });
}

void CertificatesPane::issue(const QString &by)
{
    session().write(
        tr("Issuing certificates"), Area::Honours, this,
        [by](Workspace &workspace, TaskState &) {
            return Certificates(workspace).issueWaiting(by);
        },
        [this](const Result<IssueReport> &report) {
            if (!report)
                Q_EMIT failed(report.error());
            else if (!report->issued.empty())
                Q_EMIT told(
                    Role::Positive,
                    tr("%n certificate(s) issued, %1 to %2.", nullptr, int(report->issued.size()))
                        .arg(report->issued.front(), report->issued.back()),
                    {});
        });
}

void CertificatesPane::askVoid()
{
    const QStringList numbers = chosen();
    if (numbers.isEmpty())
        return;
    ReasonQuestion question;
    question.question = {tr("Void certificates"),
                         tr("%n certificate(s) are no longer valid. This cannot be taken back; the "
                            "numbers are not given again.",
                            nullptr, int(numbers.size())),
                         numbers, tr("Void certificates"), true};
    question.askName = true;
    session().prompts().askReason(this, question, [this, numbers](const Reason &reason) {
        session().write(
            tr("Voiding certificates"), Area::Honours, this,
            [numbers, reason](Workspace &workspace, TaskState &) {
                return Certificates(workspace).makeVoid(numbers, reason.name, reason.text);
            },
            [this](const Result<void> &done) {
                if (!done)
                    Q_EMIT failed(done.error());
            });
    });
}

void CertificatesPane::askReissue()
{
    const QString number = chosen().value(0);
    ReasonQuestion question;
    question.question = {
        tr("Reissue a certificate"),
        tr("Certificate %1 becomes void, and a new one with a new number refers to "
           "it.")
            .arg(number),
        {},
        tr("Reissue"),
        false};
    question.askName = true;
    session().prompts().askReason(this, question, [this, number](const Reason &reason) {
        session().write(
            tr("Reissuing a certificate"), Area::Honours, this,
            [number, reason](Workspace &workspace, TaskState &) {
                return Certificates(workspace).reissue(number, reason.name, reason.text);
            },
            [this, number](const Result<QString> &made) {
                if (!made)
                    Q_EMIT failed(made.error());
                else
                    Q_EMIT told(Role::Positive,
                                tr("%1 issued in the place of %2.").arg(*made, number), {});
            });
    });
}

} // namespace linxuan
