// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/exchange/packing.h"
#include "ui/exchange/packdisks.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace linxuan {

class PackChoiceModel;
class PassphraseFields;
class RoundChooser;
class Session;
class TableView;
class TextLabel;

// For whom, where to, and under which passphrase.
class PackChooseStep : public QWidget
{
    Q_OBJECT

public:
    // The round that the pages speak of where `round` is empty; all experts who are not through
    // where none is named.
    PackChooseStep(Session &session, const QString &round, const QStringList &experts,
                   QWidget *parent = nullptr);

    PackRequest request() const;
    // What is missing before it can go on; empty where nothing is.
    QString obstacle() const;
    // The disks that are offered, beside any folder.
    void setDisks(std::vector<Disk> disks);
    void showProblem(const QString &text);

Q_SIGNALS:
    void changed();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    QWidget *expertsSide();
    QWidget *placeSide();
    QWidget *folderRow();
    void offerDisks();
    void updateChosen();
    void browse();
    void reload();
    QString out() const;

    Session &m_session;
    QStringList m_wanted;
    std::vector<Disk> m_disks;
    RoundChooser *m_rounds = nullptr;
    PackChoiceModel *m_model = nullptr;
    TableView *m_table = nullptr;
    QCheckBox *m_all = nullptr;
    TextLabel *m_count = nullptr;
    QVBoxLayout *m_diskRows = nullptr;
    QButtonGroup *m_places = nullptr; // ids are places in m_disks, and one for any folder
    QLineEdit *m_folder = nullptr;
    PassphraseFields *m_passphrase = nullptr;
    QCheckBox *m_shares = nullptr;
    TextLabel *m_problem = nullptr;
};

} // namespace linxuan
