// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/documents/madedocument.h"

#include <QObject>
#include <QTimer>

namespace linxuan {

class Session;

// Makes the form that was last wished for, in the background. What was wished before is dropped;
// of what is already under way and cannot be broken off, at most one more runs beside it.
class PreviewMaking : public QObject
{
    Q_OBJECT

public:
    explicit PreviewMaking(Session &session, QObject *parent = nullptr);

    void wish(const FormRequest &request);

Q_SIGNALS:
    void begun(); // it takes longer than one blinks
    void made(const linxuan::MadeDocument &document);
    void failed(const linxuan::Error &error);

private:
    void start();
    void finish(int wish, const Result<MadeDocument> &document);

    Session &m_session;
    FormRequest m_request;
    QTimer m_delay; // several choices in a row make one wish
    QTimer m_slow;
    std::shared_ptr<TaskState> m_state;
    int m_wish = 0; // counts the wishes; only the last is shown
    int m_running = 0;
    bool m_isWaiting = false;
};

} // namespace linxuan
