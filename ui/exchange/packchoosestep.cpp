// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/packchoosestep.h"

#include "ui/exchange/packchoice.h"
#include "ui/exchange/passphrasefields.h"
#include "ui/support/labels.h"
#include "ui/support/roundchooser.h"
#include "ui/support/session.h"
#include "ui/support/tableview.h"
#include "ui/support/words.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace linxuan {

namespace {
constexpr int kOtherFolder = 1'000'000; // id of the last choice
constexpr int kLookForDisks = 2000; // ms; they come and go while the step is shown
} // namespace

PackChooseStep::PackChooseStep(Session &session, const QString &round, const QStringList &experts,
                               QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_wanted(experts)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    m_problem = wrapped(Type::Base, Role::Negative, {}, this);
    m_problem->setObjectName(QStringLiteral("packProblem"));
    m_problem->hide();
    column->addWidget(m_problem);
    auto *row = new QHBoxLayout;
    row->setSpacing(kPageMargin);
    row->addWidget(expertsSide(), 6);
    row->addWidget(placeSide(), 5);
    column->addLayout(row, 1);
    if (!round.isEmpty())
        m_rounds->choose(round);
    connect(m_rounds, &RoundChooser::chosen, this, &PackChooseStep::reload);
    setDisks(removableDisks());
    startTimer(kLookForDisks);
    reload();
}

QWidget *PackChooseStep::expertsSide()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(Type::Section, Role::Text, tr("For whom"), side));
    head->addStretch();
    m_rounds = new RoundChooser(m_session.profile(), side);
    head->addWidget(m_rounds);
    column->addLayout(head);
    auto *line = new QHBoxLayout;
    m_all = new QCheckBox(tr("All"), side);
    m_all->setObjectName(QStringLiteral("packAll"));
    m_count = new TextLabel(Type::Base, Role::Muted, {}, side);
    m_count->setObjectName(QStringLiteral("packCount"));
    line->addWidget(m_all);
    line->addStretch();
    line->addWidget(m_count);
    column->addLayout(line);
    m_model = new PackChoiceModel(this);
    m_table = new TableView(side);
    m_table->setObjectName(QStringLiteral("packExperts"));
    m_table->setAccessibleName(tr("For whom"));
    m_table->setSortingEnabled(false);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnWidths({12, 14, 7, 24}, 3);
    column->addWidget(m_table, 1);
    connect(m_all, &QCheckBox::clicked, this,
            [this] { m_model->checkAll(m_model->allChecked() != Qt::Checked); });
    connect(m_model, &PackChoiceModel::chosenChanged, this, &PackChooseStep::updateChosen);
    // Anywhere in the row, and with Space whatever was clicked last.
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() != 0)
            m_model->toggle(index.row());
        m_table->setCurrentIndex(index.siblingAtColumn(0));
    });
    return side;
}

QWidget *PackChooseStep::placeSide()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    column->addWidget(new TextLabel(Type::Section, Role::Text, tr("Where to"), side));
    m_places = new QButtonGroup(side);
    m_diskRows = new QVBoxLayout;
    m_diskRows->setSpacing(kGap / 2);
    column->addLayout(m_diskRows);
    column->addWidget(folderRow());
    column->addSpacing(kGroupGap);
    column->addWidget(new TextLabel(Type::Section, Role::Text, tr("Passphrase, if wanted"), side));
    m_passphrase = new PassphraseFields(side);
    column->addWidget(m_passphrase);
    column->addSpacing(kGroupGap);
    m_shares = new QCheckBox(tr("Keep materials once for all packages on this disk"), side);
    m_shares->setObjectName(QStringLiteral("packShares"));
    m_shares->setToolTip(tr("Takes less room where experts judge the same entries and share the "
                            "disk. The packages then only open beside each other."));
    column->addWidget(m_shares);
    column->addStretch();
    connect(m_places, &QButtonGroup::idToggled, this, &PackChooseStep::changed);
    connect(m_passphrase, &PassphraseFields::changed, this, &PackChooseStep::changed);
    return side;
}

QWidget *PackChooseStep::folderRow()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap);
    auto *other = new QRadioButton(tr("Folder"), box);
    m_places->addButton(other, kOtherFolder);
    m_folder = new QLineEdit(box);
    m_folder->setObjectName(QStringLiteral("packFolder"));
    m_folder->setAccessibleName(tr("Folder"));
    auto *browseButton = new QPushButton(tr("Choose folder…"), box);
    browseButton->setObjectName(QStringLiteral("packBrowse"));
    browseButton->setAutoDefault(false);
    row->addWidget(other);
    row->addWidget(m_folder, 1);
    row->addWidget(browseButton);
    connect(m_folder, &QLineEdit::textChanged, this, [this, other] {
        other->setChecked(true);
        Q_EMIT changed();
    });
    connect(browseButton, &QPushButton::clicked, this, &PackChooseStep::browse);
    return box;
}

void PackChooseStep::timerEvent(QTimerEvent *)
{
    if (isVisible())
        setDisks(removableDisks());
}

void PackChooseStep::setDisks(std::vector<Disk> disks)
{
    if (disks == m_disks && m_places->checkedId() != -1)
        return;
    const QString before = out();
    m_disks = std::move(disks);
    offerDisks();
    for (size_t i = 0; i < m_disks.size(); ++i) {
        if (m_disks[i].folder == before)
            m_places->button(int(i))->setChecked(true);
    }
    // The only disk is the one that is meant, while nobody named a folder.
    if (m_places->checkedId() == -1 || out().isEmpty())
        m_places->button(m_folder->text().isEmpty() && m_disks.size() == 1 ? 0 : kOtherFolder)
            ->setChecked(true);
    Q_EMIT changed();
}

void PackChooseStep::offerDisks()
{
    for (QAbstractButton *button : m_places->buttons()) {
        if (m_places->id(button) != kOtherFolder)
            delete button;
    }
    for (size_t i = 0; i < m_disks.size(); ++i) {
        auto *disk =
            new QRadioButton(tr("%1, %2 free").arg(m_disks[i].name, sizeText(m_disks[i].free)));
        disk->setToolTip(QDir::toNativeSeparators(m_disks[i].folder));
        m_places->addButton(disk, int(i));
        m_diskRows->addWidget(disk);
    }
}

void PackChooseStep::updateChosen()
{
    m_all->setCheckState(m_model->allChecked());
    m_all->setEnabled(m_model->rowCount() > 0);
    m_count->setText(tr("%1 of %2 experts").arg(m_model->chosen().size()).arg(m_model->rowCount()));
    Q_EMIT changed();
}

void PackChooseStep::browse()
{
    m_session.prompts().chooseFolder(
        this, tr("Where the packages are to lie"),
        [this](const QString &folder) { m_folder->setText(QDir::toNativeSeparators(folder)); });
}

void PackChooseStep::reload()
{
    m_session.read(
        this,
        [round = m_rounds->code()](Workspace &workspace, TaskState &) {
            return returnStates(workspace, round);
        },
        [this, round = m_rounds->code()](const Result<std::vector<ReturnState>> &states) {
            if (round != m_rounds->code())
                return; // another was chosen meanwhile
            showProblem(states ? QString() : states.error().message);
            m_model->setStates(states.value_or({}), m_wanted);
            m_table->setCurrentIndex(m_model->index(0, 0));
        });
}

QString PackChooseStep::out() const
{
    const int place = m_places->checkedId();
    if (place >= 0 && place < int(m_disks.size()))
        return m_disks[size_t(place)].folder;
    const QString typed = m_folder->text().trimmed();
    return typed.isEmpty() ? QString() : QDir::cleanPath(QDir::fromNativeSeparators(typed));
}

PackRequest PackChooseStep::request() const
{
    PackRequest request;
    request.round = m_rounds->code();
    request.experts = m_model->chosen();
    request.out = out();
    request.passphrase = m_passphrase->passphrase();
    request.sharesMaterials = m_shares->isChecked();
    return request;
}

QString PackChooseStep::obstacle() const
{
    if (m_model->chosen().isEmpty())
        return tr("Choose at least one expert.");
    if (out().isEmpty())
        return tr("Choose where the packages are to lie.");
    if (!QFileInfo(out()).isDir())
        return tr("There is no such folder.");
    return m_passphrase->obstacle();
}

void PackChooseStep::showProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

} // namespace linxuan
