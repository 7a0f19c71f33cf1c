<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>pmdesk</name>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>130</source>
        <translation>130</translation>
    </message>
    <message>
        <source>2026-11-18 08:30 to 10:15 JST</source>
        <translation>2026-11-18 08:30～10:15 JST</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30日</translation>
    </message>
    <message>
        <source>99.6</source>
        <translation>99.6</translation>
    </message>
    <message>
        <source>99.7</source>
        <translation>99.7</translation>
    </message>
    <message>
        <source>99.9</source>
        <translation>99.9</translation>
    </message>
    <message>
        <source>A basic service was not provided</source>
        <translation>基本的なサービスを提供できなかった</translation>
    </message>
    <message>
        <source>A certificate inventory was postponed in spring in favor of the region move.</source>
        <translation>証明書の棚卸しは、リージョン移転を優先して春に延期した。</translation>
    </message>
    <message>
        <source>A certificate that protects connections inside our service expired, and search could no longer be reached. We switched to a reduced mode and then replaced the certificate.</source>
        <translation>サービス内部の接続を保護する証明書が有効期限を迎え、検索機能に接続できなくなりました。機能を一部に限って提供を続け、その後、証明書を交換しました。</translation>
    </message>
    <message>
        <source>A cloud folder made a conflict copy of this library, because two computers wrote to it at the same time: {files}. It may contain text that is missing here. Keep it. To read it, copy it to an empty folder, rename it to {name} and open that folder with `pmdesk --data`. From now on, close pmdesk on one computer before you open it on another.</source>
        <translation>2台のコンピューターから同時に書き込まれたため、クラウドのフォルダーにこのライブラリーの競合コピーが作られました: {files}。ここにない文章が含まれている可能性があるので、消さずに残してください。中を読むには、空のフォルダーにコピーして名前を {name} に変え、`pmdesk --data` でそのフォルダーを開きます。今後は、一方のコンピューターで pmdesk を閉じてから、もう一方で開いてください。</translation>
    </message>
    <message>
        <source>A condition of the system, worded so that it holds no matter who was on call.</source>
        <translation>システムの側の条件。誰が当番でも成り立つ書き方にします。</translation>
    </message>
    <message>
        <source>A copy was saved at {path}.</source>
        <translation>コピーを {path} に保存しました。</translation>
    </message>
    <message>
        <source>A course of action was chosen.</source>
        <translation>方針を選んだ。</translation>
    </message>
    <message>
        <source>A failing renewal job notifies a channel that nobody owns</source>
        <translation>更新処理が失敗したときの通知が、受け持つ人のいないチャンネルに届く</translation>
    </message>
    <message>
        <source>A few actions that will be done beat a long list that will not.</source>
        <translation>終わらない長い一覧より、やり遂げられる数件のアクションのほうが役に立ちます。</translation>
    </message>
    <message>
        <source>A file with this name already exists. It will be replaced.</source>
        <translation>同じ名前のファイルがあります。書き出すと置き換えられます。</translation>
    </message>
    <message>
        <source>A four-week follow-up review is planned</source>
        <translation>4週間後の振り返りを予定した</translation>
    </message>
    <message>
        <source>A link or path that opens the source at the right place and time range.</source>
        <translation>出典の該当箇所を、該当する時間の範囲で開けるリンクやパス。</translation>
    </message>
    <message>
        <source>A link that opens the same view.</source>
        <translation>同じ画面を開けるリンク。</translation>
    </message>
    <message>
        <source>A lower severity that keeps coming back</source>
        <translation>重大度は低いが、繰り返し起きている</translation>
    </message>
    <message>
        <source>A near miss worth learning from</source>
        <translation>学ぶ価値のあるヒヤリハット</translation>
    </message>
    <message>
        <source>A person or a customer noticed first.</source>
        <translation>社内の人や顧客が先に気づいた。</translation>
    </message>
    <message>
        <source>A picture of the graph, or the raw output; dashboards do not keep data forever.</source>
        <translation>グラフの画像や出力そのもの。ダッシュボードのデータはいずれ消えます。</translation>
    </message>
    <message>
        <source>A release freeze was in force, so a change to the cluster needed a second approval.</source>
        <translation>リリース凍結中で、クラスターの変更にはもう一人の承認が必要だった。</translation>
    </message>
    <message>
        <source>A release or a configuration change went out.</source>
        <translation>リリースや設定変更が反映された。</translation>
    </message>
    <message>
        <source>A review makes the content more useful; it is not a hunt for typos.</source>
        <translation>レビューは内容をより役立つものにするためのものです。誤字探しではありません。</translation>
    </message>
    <message>
        <source>A rough idea of the effort, and what gets worse because of it.</source>
        <translation>おおよその作業量と、そのために悪くなること。</translation>
    </message>
    <message>
        <source>A rough idea of the effort.</source>
        <translation>おおよその作業量。</translation>
    </message>
    <message>
        <source>A row in {table} does not belong to any postmortem.</source>
        <translation>{table} に、どのポストモーテムにも属さない行があります。</translation>
    </message>
    <message>
        <source>A short note for everyone who will not read the whole document.</source>
        <translation>文書の全体までは読まない人に向けた、短いお知らせ。</translation>
    </message>
    <message>
        <source>A surprise shows where our picture of the system and the system itself differ.</source>
        <translation>驚いたところには、システムについての私たちの理解と実際との違いが表れます。</translation>
    </message>
    <message>
        <source>A test certificate with 20 days left triggers a page to the platform team</source>
        <translation>残り20日の試験用証明書で、基盤チームが呼び出される</translation>
    </message>
    <message>
        <source>A ticket exists in the owning team's project.</source>
        <translation>担当チームのプロジェクトにチケットがある。</translation>
    </message>
    <message>
        <source>A title, a severity and the services are enough to begin.</source>
        <translation>タイトル、重大度、サービスがあれば始められます。</translation>
    </message>
    <message>
        <source>A tool, habit or decision that helped, and how.</source>
        <translation>役立ったツール、習慣、判断と、どう役立ったか。</translation>
    </message>
    <message>
        <source>A web address, or a path that your readers can open.</source>
        <translation>アドレス、または読み手が開けるパス。</translation>
    </message>
    <message>
        <source>A-4 is dropped; the path is retired in March</source>
        <translation>A-4 は取りやめ。その経路は3月に廃止する</translation>
    </message>
    <message>
        <source>A-4, O-2</source>
        <translation>A-4、O-2</translation>
    </message>
    <message>
        <source>About pmdesk</source>
        <translation>pmdesk について</translation>
    </message>
    <message>
        <source>About this time</source>
        <translation>この頃</translation>
    </message>
    <message>
        <source>About three days for one engineer</source>
        <translation>エンジニア一人で3日ほど</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Accept each of them on its own to see why.</source>
        <translation>1件ずつ採用すると、反映できない理由が表示されます。</translation>
    </message>
    <message>
        <source>Accept, and make any proposed edit</source>
        <translation>採用する（修正案は本文に反映）</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Action taken</source>
        <translation>措置</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>アクションの一覧</translation>
    </message>
    <message>
        <source>Actions without a review date tend to be forgotten.</source>
        <translation>振り返る日を決めないアクションは、立ち消えになりがちです。</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>実際のサイズ</translation>
    </message>
    <message>
        <source>Add a few words you would search for to find this incident later.</source>
        <translation>あとでこのインシデントを探すときに使いそうなことばを付けます。</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>行を追加</translation>
    </message>
    <message>
        <source>Add a “{milestone}” row at {time}</source>
        <translation>{time} に「{milestone}」の行を追加</translation>
    </message>
    <message>
        <source>Add one row per event, starting with the normal state before the incident and ending after recovery.</source>
        <translation>できごと一つにつき1行。インシデント前の平常な状態から始め、復旧後まで書きます。</translation>
    </message>
    <message>
        <source>Add the comment</source>
        <translation>コメントを追加</translation>
    </message>
    <message>
        <source>Adds about ten alerts a month</source>
        <translation>アラートが月に10件ほど増える</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Affected features</source>
        <translation>影響を受けた機能</translation>
    </message>
    <message>
        <source>After recovery</source>
        <translation>復旧後</translation>
    </message>
    <message>
        <source>After this time</source>
        <translation>これより後</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>議題</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>合意済み</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Alert on every internal certificate with fewer than 21 days left</source>
        <translation>残り21日を切ったすべての内部証明書についてアラートを出す</translation>
    </message>
    <message>
        <source>All reviewers</source>
        <translation>すべてのレビュアー</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>すべてのステージ</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>An attachment in {file} is damaged: its content does not match its name.</source>
        <translation>{file} の添付が壊れています。中身が名前と合いません。</translation>
    </message>
    <message>
        <source>An engineer from another team could follow it.</source>
        <translation>ほかのチームのエンジニアが読んでもついていける。</translation>
    </message>
    <message>
        <source>An expiry dashboard was planned, and the region move took precedence.</source>
        <translation>期限を示すダッシュボードを計画していたが、リージョン移転を優先した。</translation>
    </message>
    <message>
        <source>An important function is badly degraded for many users.</source>
        <translation>多くの利用者で、重要な機能の品質が大きく低下している。</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Another pmdesk has this library open, so here you can only read it. To write, close the other one and start pmdesk again.</source>
        <translation>別の pmdesk がこのライブラリーを開いているため、ここでは閲覧しかできません。書き込むには、もう一方を閉じてから起動し直してください。</translation>
    </message>
    <message>
        <source>Another pmdesk has this library open.</source>
        <translation>別の pmdesk がこのライブラリーを開いています。</translation>
    </message>
    <message>
        <source>Another postmortem here has the number {number}, too. Give one of them another number.</source>
        <translation>番号 {number} のポストモーテムがここにもう一つあります。どちらかの番号を変えてください。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答え</translation>
    </message>
    <message>
        <source>Answer from the point of view of those who responded: runbooks, training and earlier experience.</source>
        <translation>対応した人の視点で答えます。手順書、訓練、それまでの経験など。</translation>
    </message>
    <message>
        <source>Answers that are not in {language}: {count} of {total}. The report shows them in {shown} and marks each.</source>
        <translation>レポートの言語（{language}）で書かれていない回答が、{total}件中{count}件あります。書かれている言語（{shown}）のまま載せ、その旨を示します。</translation>
    </message>
    <message>
        <source>Answers to choose from</source>
        <translation>候補の項目</translation>
    </message>
    <message>
        <source>Answers, history, attachments and new backups are all encrypted. The unencrypted backups beside the library are deleted, and an encrypted one is made. Exported reports are not encrypted. Traces of the old unencrypted file may remain on the disk; they are not wiped.</source>
        <translation>回答、履歴、添付、今後のバックアップのすべてが暗号化されます。ライブラリーの横にある暗号化前のバックアップは削除され、暗号化したバックアップが一つ作られます。書き出したレポートは暗号化されません。ディスクに残っている暗号化前のデータまでは消去しません。</translation>
    </message>
    <message>
        <source>Anyone who gets the file can then read every postmortem in it.</source>
        <translation>解除すると、ファイルを入手した人は誰でも、すべてのポストモーテムを読めるようになります。</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>その他、お気づきの点</translation>
    </message>
    <message>
        <source>Anything readers need to understand the numbers.</source>
        <translation>数字を正しく読むために必要なこと。</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>承認状況</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Approved with changes</source>
        <translation>修正のうえ承認</translation>
    </message>
    <message>
        <source>Are the actions sensible and limited in scope?</source>
        <translation>アクションは妥当で、範囲が決まっているか</translation>
    </message>
    <message>
        <source>As a rule, the two highest severities.</source>
        <translation>原則として、上から二つの重大度。</translation>
    </message>
    <message>
        <source>As written in {language}</source>
        <translation>本文（{language}）</translation>
    </message>
    <message>
        <source>Asia/Tokyo</source>
        <translation>Asia/Tokyo</translation>
    </message>
    <message>
        <source>Ask experienced writers and people who know the systems, and note what they say.</source>
        <translation>書き慣れた人とシステムに詳しい人に頼み、返答を記録します。</translation>
    </message>
    <message>
        <source>Ask how and what, rather than who and why; mark a question as not relevant if it does not fit.</source>
        <translation>「誰が」「なぜ」ではなく「どのように」「何が」と問います。当てはまらない問いは「該当なし」にします。</translation>
    </message>
    <message>
        <source>Ask participants what they learned, whether they could speak freely and what to do differently next time. Summarize the answers without names.</source>
        <translation>何を学んだか、自由に話せたか、次はどこを変えるかを参加者に尋ね、名前を出さずにまとめます。</translation>
    </message>
    <message>
        <source>Ask the reviewer to save it again, or open it in another PDF reader and save it from there.</source>
        <translation>レビュアーに保存し直してもらうか、別の PDF リーダーで開いて保存し直してください。</translation>
    </message>
    <message>
        <source>Asking the system keyring…</source>
        <translation>システムのキーリングに問い合わせています…</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>仮定</translation>
    </message>
    <message>
        <source>At its worst</source>
        <translation>最悪時</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>ファイルを添付</translation>
    </message>
    <message>
        <source>Attach a smaller picture or an excerpt, and link to the full file.</source>
        <translation>小さい画像や抜粋を添付し、全体はリンクで示してください。</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>添付</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>出席者</translation>
    </message>
    <message>
        <source>Automatic locking</source>
        <translation>ロックのタイミング</translation>
    </message>
    <message>
        <source>Availability says nothing about the routine jobs behind it. Failed renewals should count too.</source>
        <translation>可用性の数字には、それを支える日々の保守作業の状態は表れない。更新の失敗も見る必要がある。</translation>
    </message>
    <message>
        <source>Back each row with something others can open: a graph, a log, a message.</source>
        <translation>どの行にも、ほかの人が開ける出典を付けます。グラフ、ログ、メッセージなど。</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>ライブラリーに戻る</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>今すぐバックアップ</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>ライブラリーをバックアップ</translation>
    </message>
    <message>
        <source>Background. If confidence is low, say what is missing and what would settle it.</source>
        <translation>背景を書きます。確信度が低いときは、何が足りず、何があれば確かめられるかも書きます。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Backups are made automatically, next to the library and in {folder}.</source>
        <translation>バックアップは自動で作成されます。{folder} にも保存されます。</translation>
    </message>
    <message>
        <source>Backups are made automatically, next to the library.</source>
        <translation>バックアップは自動で作成され、ライブラリーと同じ場所に保存されます。</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Before merging {name}</source>
        <translation>{name} を統合する前</translation>
    </message>
    <message>
        <source>Before the meeting</source>
        <translation>会議の前</translation>
    </message>
    <message>
        <source>Before this time</source>
        <translation>これより前</translation>
    </message>
    <message>
        <source>Begin before the first symptom and move forward in time.</source>
        <translation>最初の兆候より前から始め、時間の流れに沿って書きます。</translation>
    </message>
    <message>
        <source>Beijing time</source>
        <translation>北京時間</translation>
    </message>
    <message>
        <source>Being checked by</source>
        <translation>調べる人</translation>
    </message>
    <message>
        <source>Between two times</source>
        <translation>二つの時刻の間</translation>
    </message>
    <message>
        <source>Book the meeting first. A slot within the deadline beats the perfect slot.</source>
        <translation>まず会議の日程を押さえます。理想の時間帯より、期限に間に合う時間帯を選びます。</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Budget used</source>
        <translation>消費率</translation>
    </message>
    <message>
        <source>Business measures</source>
        <translation>事業の指標</translation>
    </message>
    <message>
        <source>By page</source>
        <translation>ページ順</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>項目順</translation>
    </message>
    <message>
        <source>By reviewer</source>
        <translation>レビュアー順</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>状態順</translation>
    </message>
    <message>
        <source>Call recording</source>
        <translation>通話の録画</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Central European time</source>
        <translation>中央ヨーロッパ時間</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>パスフレーズを変更</translation>
    </message>
    <message>
        <source>Change passphrase…</source>
        <translation>パスフレーズを変更…</translation>
    </message>
    <message>
        <source>Change the answer by hand.</source>
        <translation>項目を直接書き直してください。</translation>
    </message>
    <message>
        <source>Change the status</source>
        <translation>ステータスを変更</translation>
    </message>
    <message>
        <source>Changes since the last review copy</source>
        <translation>前回のレビュー版からの変更点</translation>
    </message>
    <message>
        <source>Changes since then</source>
        <translation>この時点からの変更</translation>
    </message>
    <message>
        <source>Changes too big for a single action item.</source>
        <translation>一つのアクションに収まらない変更。</translation>
    </message>
    <message>
        <source>Chat channel</source>
        <translation>チャットのチャンネル</translation>
    </message>
    <message>
        <source>Check its name and permissions.</source>
        <translation>名前とアクセス権を確かめてください。</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>Check that it still exists and that you have permission to read it.</source>
        <translation>そのファイルがまだあるか、読み取る権限があるかを確かめてください。</translation>
    </message>
    <message>
        <source>Check the disk. Text in an open window stays there, and pmdesk keeps trying to save it.</source>
        <translation>ディスクを確かめてください。開いているウィンドウの文章は失われていません。pmdesk が保存を試み続けます。</translation>
    </message>
    <message>
        <source>Check the monitoring just before and around the start: spikes, flat lines, silence.</source>
        <translation>始まった頃とその前の監視データを見ます。急な跳ね上がり、横ばい、途切れなど。</translation>
    </message>
    <message>
        <source>Check the permissions of its folder, or save a copy elsewhere.</source>
        <translation>フォルダーのアクセス権を確かめるか、コピーを別の場所に保存してください。</translation>
    </message>
    <message>
        <source>Checked, zero</source>
        <translation>ゼロと確認</translation>
    </message>
    <message>
        <source>Choose a date</source>
        <translation>カレンダーから日を選ぶ</translation>
    </message>
    <message>
        <source>Choose a file that pmdesk exported as JSON.</source>
        <translation>pmdesk が JSON として書き出したファイルを選んでください。</translation>
    </message>
    <message>
        <source>Choose a file, or drop one here…</source>
        <translation>ファイルを選ぶか、ここにドロップ…</translation>
    </message>
    <message>
        <source>Choose a passphrase instead.</source>
        <translation>代わりにパスフレーズを決めてください。</translation>
    </message>
    <message>
        <source>Choose a postmortem on the left to restore it.</source>
        <translation>ごみ箱から戻すポストモーテムを左で選んでください。</translation>
    </message>
    <message>
        <source>Choose a single file.</source>
        <translation>ファイルを一つ選んでください。</translation>
    </message>
    <message>
        <source>Choose a slot within the deadline for this severity and put it on the shared calendar.</source>
        <translation>この重大度の期限に収まる時間帯を選び、共有の予定表に入れます。</translation>
    </message>
    <message>
        <source>Choose a smaller file.</source>
        <translation>もっと小さいファイルを選んでください。</translation>
    </message>
    <message>
        <source>Choose an empty folder to save to.</source>
        <translation>取り出したものを入れる空のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose an internal report or a review copy that a reviewer has written notes in.</source>
        <translation>書き込みのある社内向けレポートかレビュー版を選んでください。</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space there, and try again.</source>
        <translation>別のフォルダーを選ぶか、空き容量を増やしてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Choose another folder. The file was not changed.</source>
        <translation>別のフォルダーを選んでください。ファイルはそのままにしてあります。</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>別のフォルダーを選ぶ…</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>別のものを選ぶ…</translation>
    </message>
    <message>
        <source>Choose between two versions…</source>
        <translation>競合する版から選ぶ…</translation>
    </message>
    <message>
        <source>Choose from: {options}.</source>
        <translation>次から選んでください: {options}</translation>
    </message>
    <message>
        <source>Choose how your team names severities; the list above follows.</source>
        <translation>チームで使う重大度の呼び方を選びます。上の選択肢もそれに合わせて変わります。</translation>
    </message>
    <message>
        <source>Choose someone who was not part of the incident, to keep the conversation open and on time.</source>
        <translation>このインシデントに関わっていない人を選ぶと、率直に話しやすく、時間も守りやすくなります。</translation>
    </message>
    <message>
        <source>Choose the PDF that the reviewer saved.</source>
        <translation>レビュアーが保存した PDF を選んでください。</translation>
    </message>
    <message>
        <source>Choose the area most of the factors belong to. It is for counting incidents, not for explaining them.</source>
        <translation>要因の多くが属する領域を選びます。インシデントを集計するためのもので、説明するためのものではありません。</translation>
    </message>
    <message>
        <source>Choose the highest severity the incident reached; meeting and action deadlines follow from it.</source>
        <translation>対応中にもっとも高かったときの重大度を選びます。会議とアクションの期限はここから決まります。</translation>
    </message>
    <message>
        <source>Choose “No” if customers noticed nothing and do not need to know; the postmortem can then be closed right after the meeting.</source>
        <translation>顧客が何も気づかず、知らせる必要もなければ「いいえ」を選びます。会議のあとすぐにクローズできます。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選ぶ…</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>選んだもの</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>このまま閉じる</translation>
    </message>
    <message>
        <source>Close it there, then try again. Until then, you can read it here.</source>
        <translation>もう一方を閉じてから、もう一度試してください。それまで、ここでは閲覧だけができます。</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>検索バーを閉じる</translation>
    </message>
    <message>
        <source>Close the pages</source>
        <translation>ページを閉じる</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>クローズ済み</translation>
    </message>
    <message>
        <source>Co-authors</source>
        <translation>共同執筆者</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Code, configuration, capacity, dependencies, tools.</source>
        <translation>コード、設定、容量、依存先、ツール。</translation>
    </message>
    <message>
        <source>Collect the ideas from the analysis and from the chat, keep the five that matter most, and record what you decide not to do.</source>
        <translation>分析とチャットから案を集め、とくに大事な五つに絞ります。見送ると決めたものも記録に残します。</translation>
    </message>
    <message>
        <source>Collect what people expected at different moments, and what they based it on.</source>
        <translation>その時々の見込みと、その見込みが何に基づいていたかを集めます。</translation>
    </message>
    <message>
        <source>Comment on this answer</source>
        <translation>この項目にコメントする</translation>
    </message>
    <message>
        <source>Comment on: {place}</source>
        <translation>コメント先: {place}</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Comments still open: {count}.</source>
        <translation>まだ対応が決まっていないコメントが{count}件あります。</translation>
    </message>
    <message>
        <source>Comments whose edit could not be made as it stands: {n}. They stay open.</source>
        <translation>修正案をそのまま反映できなかったコメントが{n}件あります。これらは未対応のままです。</translation>
    </message>
    <message>
        <source>Comments {n}</source>
        <translation>コメント {n}</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>連絡</translation>
    </message>
    <message>
        <source>Compare with recent months: same service, same kind of failure, same time or trigger.</source>
        <translation>ここ数か月と比べます。同じサービス、同じ種類の障害、同じ時間帯やきっかけはないでしょうか。</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>確信度</translation>
    </message>
    <message>
        <source>Confidence in {mark} is low. What would settle it?</source>
        <translation>{mark} は確信度が低いままです。何があれば確かめられますか。</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Connection errors at the edge proxies</source>
        <translation>エッジプロキシの接続エラー</translation>
    </message>
    <message>
        <source>Considered</source>
        <translation>選択肢</translation>
    </message>
    <message>
        <source>Content checked with the right people before the meeting</source>
        <translation>会議の前に、関係者と内容を確かめた</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Contract penalties: handled by the legal team</source>
        <translation>契約上の違約金: 法務チームが扱う</translation>
    </message>
    <message>
        <source>Contributing factors</source>
        <translation>寄与要因</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>聞き取り</translation>
    </message>
    <message>
        <source>Coordinated the response and made the calls.</source>
        <translation>対応を取りまとめ、判断を下した。</translation>
    </message>
    <message>
        <source>Copy for one minute</source>
        <translation>コピー（1分後に消去）</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>不具合の報告をコピー</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>文章をコピー</translation>
    </message>
    <message>
        <source>Copy {key} to that folder as well.</source>
        <translation>{key} も同じフォルダーにコピーしてください。</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>負担</translation>
    </message>
    <message>
        <source>Could you reach the people you needed?</source>
        <translation>必要な人に連絡できましたか。</translation>
    </message>
    <message>
        <source>Count affected customers, and those who contacted support.</source>
        <translation>影響を受けた顧客の数と、サポートへの問い合わせが必要になった顧客の数を書きます。</translation>
    </message>
    <message>
        <source>Count everyone who was paged, including those who turned out not to be needed.</source>
        <translation>呼び出しを受けた全員を数えます。結果として対応が不要だった人も含みます。</translation>
    </message>
    <message>
        <source>Count the accounts or users that could have noticed. Enter 0 only after checking.</source>
        <translation>影響に気づき得たアカウントや利用者を数えます。0 は確かめたうえで入力します。</translation>
    </message>
    <message>
        <source>Count the customers who contacted support about this incident, across all channels.</source>
        <translation>このインシデントについて問い合わせた顧客の数を、すべての窓口を合わせて数えます。</translation>
    </message>
    <message>
        <source>Count the pages that reached people at night, on weekends or on holidays.</source>
        <translation>夜間、週末、休日に人に届いた呼び出しを数えます。</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>致命的</translation>
    </message>
    <message>
        <source>Critical to trivial</source>
        <translation>致命的～軽微</translation>
    </message>
    <message>
        <source>Critical: all other work stops.</source>
        <translation>致命的: ほかの作業をすべて止める。</translation>
    </message>
    <message>
        <source>Critical: most users are affected, or data is at risk.</source>
        <translation>致命的: ほとんどの利用者に影響があるか、データが失われるおそれがある。</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>手がかり</translation>
    </message>
    <message>
        <source>Customer liaison</source>
        <translation>顧客連絡担当</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Customers affected</source>
        <translation>影響を受けた顧客数</translation>
    </message>
    <message>
        <source>Customers could read about it.</source>
        <translation>顧客が状況を読めるようになった。</translation>
    </message>
    <message>
        <source>Customers in the Tokyo region</source>
        <translation>東京リージョンの顧客</translation>
    </message>
    <message>
        <source>Customers read “{word}” as everything being down. “Incident” may be closer to the truth.</source>
        <translation>「{word}」と書くと、顧客はすべてが止まったと受け取ります。「インシデント」のほうが実際に近いかもしれません。</translation>
    </message>
    <message>
        <source>Customers will again be the first to notice the next expiry</source>
        <translation>次の期限切れも、顧客が先に気づくことになる</translation>
    </message>
    <message>
        <source>Damaged comments in the file were left out: {count}.</source>
        <translation>ファイル内の破損したコメントは取り込みませんでした（{count}件）。</translation>
    </message>
    <message>
        <source>Damaged versions in the file were left out: {count}.</source>
        <translation>ファイル内の壊れた版は取り込みませんでした（{count}件）。</translation>
    </message>
    <message>
        <source>Dark colors</source>
        <translation>ダークモード</translation>
    </message>
    <message>
        <source>Data loss</source>
        <translation>データの損失</translation>
    </message>
    <message>
        <source>Data was lost or damaged</source>
        <translation>データの損失や破損があった</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Date of the message</source>
        <translation>メッセージの日付</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>回答日</translation>
    </message>
    <message>
        <source>Decides priorities for an affected product.</source>
        <translation>影響を受けたプロダクトの優先順位を決める。</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Decision log</source>
        <translation>意思決定の記録</translation>
    </message>
    <message>
        <source>Decisions and open questions</source>
        <translation>決定と未解決の問い</translation>
    </message>
    <message>
        <source>Decisions in the meeting</source>
        <translation>会議での決定</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>不採用</translation>
    </message>
    <message>
        <source>Decline, with a reason</source>
        <translation>理由を付けて不採用にする</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>不採用</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>品質低下</translation>
    </message>
    <message>
        <source>Delete permanently</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <source>Dependency</source>
        <translation>依存先</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>デプロイ</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>副コマンダー</translation>
    </message>
    <message>
        <source>Describe how you reproduced it outside production, what you varied, and when it stopped happening.</source>
        <translation>本番環境の外でどう再現し、何を変え、どの場合に起きなくなったかを書きます。</translation>
    </message>
    <message>
        <source>Describe the agreed actions in general terms, and promise only what has an owner and a date.</source>
        <translation>合意したアクションを一般的なことばで書きます。約束するのは、オーナーと期限が決まっているものだけです。</translation>
    </message>
    <message>
        <source>Describe the decisions that made this possible, and what made them seem the best choice at the time.</source>
        <translation>これが起こり得る設計になったのはどのような判断からか、当時それが最善だったのはどのような点かを書きます。</translation>
    </message>
    <message>
        <source>Describe the immediate steps that ended the impact; lasting changes belong in the follow-ups.</source>
        <translation>影響を終わらせた応急の措置を書きます。恒久対策はフォローアップに書きます。</translation>
    </message>
    <message>
        <source>Describe what the team thought, and the dashboards and numbers this was based on.</source>
        <translation>チームがどう見ていたかと、そのもとになったダッシュボードや数字を書きます。</translation>
    </message>
    <message>
        <source>Details that help readers understand this row, still without judgment.</source>
        <translation>この行を読む助けになる詳細。ここでも評価は書きません。</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>検知</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>検知</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>検知</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>Did work that was deliberately postponed or declined play a part?</source>
        <translation>意図して見送った作業が関わっていたか。</translation>
    </message>
    <message>
        <source>Differences from now</source>
        <translation>現在との違い</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation>この通知を閉じる</translation>
    </message>
    <message>
        <source>Display: {language}</source>
        <translation>表示: {language}</translation>
    </message>
    <message>
        <source>Do not lock automatically</source>
        <translation>自動でロックしない</translation>
    </message>
    <message>
        <source>Does it go below the surface?</source>
        <translation>表面的な説明にとどまっていないか</translation>
    </message>
    <message>
        <source>Does it speak of systems rather than people?</source>
        <translation>人ではなくシステムについて書かれているか</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Done when</source>
        <translation>完了の条件</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>利用不可</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>ドラフト</translation>
    </message>
    <message>
        <source>Draft: not final yet</source>
        <translation>ドラフト（内容はまだ確定していません）</translation>
    </message>
    <message>
        <source>Drag to move the row</source>
        <translation>ドラッグで行を移動</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>手書き</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Duplicate the row</source>
        <translation>行を複製</translation>
    </message>
    <message>
        <source>Duration, affected customers, features and measures are given.</source>
        <translation>継続時間、影響を受けた顧客、機能、指標が記入されています。</translation>
    </message>
    <message>
        <source>E-2</source>
        <translation>E-2</translation>
    </message>
    <message>
        <source>Each action begins with a verb, names its scope and says when it is done.</source>
        <translation>アクションは「何をどうする」と動詞で書き、範囲と完了の条件を示します。</translation>
    </message>
    <message>
        <source>Each was needed; none was enough alone.</source>
        <translation>どれが欠けても起こらず、どれか一つだけでも起こらなかった。</translation>
    </message>
    <message>
        <source>Each would help, and each can be finished.</source>
        <translation>どれも役に立ち、どれにも終わりがある。</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>さかのぼれる時点</translation>
    </message>
    <message>
        <source>Earlier: {text}</source>
        <translation>以前の内容: {text}</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>Encrypt the library</source>
        <translation>ライブラリーを暗号化</translation>
    </message>
    <message>
        <source>Encrypted. Opens with the keyring or the recovery key.</source>
        <translation>暗号化済み。キーリングまたは回復キーで開けます。</translation>
    </message>
    <message>
        <source>Encrypted. Opens with the keyring, the passphrase or the recovery key.</source>
        <translation>暗号化済み。キーリング、パスフレーズ、回復キーのどれかで開けます。</translation>
    </message>
    <message>
        <source>Encrypted. Opens with the passphrase or the recovery key.</source>
        <translation>暗号化済み。パスフレーズまたは回復キーで開けます。</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Encrypt…</source>
        <translation>暗号化…</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Engineering manager</source>
        <translation>エンジニアリングマネージャー</translation>
    </message>
    <message>
        <source>Enter the day the content was agreed.</source>
        <translation>内容に合意した日を入力します。</translation>
    </message>
    <message>
        <source>Enter the day the draft went out, at least 24 hours before the meeting.</source>
        <translation>ドラフトを送った日を入力します。会議の24時間前までに送ります。</translation>
    </message>
    <message>
        <source>Enter the day the report was sent; within 48 hours of the incident is a good goal.</source>
        <translation>レポートを送った日を入力します。インシデントから48時間以内が目安です。</translation>
    </message>
    <message>
        <source>Error rate at the edge proxies passes 400 per minute</source>
        <translation>エッジプロキシのエラーが毎分400件を超える</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>推定</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>できごと</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>できごと</translation>
    </message>
    <message>
        <source>Every action has a ticket.</source>
        <translation>すべてのアクションにチケットがあります。</translation>
    </message>
    <message>
        <source>Every action has all three.</source>
        <translation>どのアクションにも不足はありません。</translation>
    </message>
    <message>
        <source>Every action has an owner, a due date and a priority</source>
        <translation>すべてのアクションにオーナー、期限、優先度がある</translation>
    </message>
    <message>
        <source>Every action is agreed, has a ticket, is done or will not be done.</source>
        <translation>すべてのアクションが合意済み、起票済み、完了、見送りのいずれかです。</translation>
    </message>
    <message>
        <source>Every affected group and measure is covered.</source>
        <translation>影響を受けた利用者層と指標がすべて書かれている。</translation>
    </message>
    <message>
        <source>Every item has an ID, such as T-3 or Q-2.1; use it to refer to the item.</source>
        <translation>各項目には「T-3」や「Q-2.1」のような短い記号が付いています。項目を指すときに使ってください。</translation>
    </message>
    <message>
        <source>Every part of this document up to date</source>
        <translation>この文書のすべての部分を最新にした</translation>
    </message>
    <message>
        <source>Every row has a time, and the rows are in order.</source>
        <translation>すべてのできごとに時刻があり、時刻の順に並んでいます。</translation>
    </message>
    <message>
        <source>Every row of the timeline has a time and a source.</source>
        <translation>タイムラインのすべてのできごとに時刻と出典があります。</translation>
    </message>
    <message>
        <source>Everyone agrees on the timeline</source>
        <translation>全員がタイムラインに合意した</translation>
    </message>
    <message>
        <source>Everyone involved</source>
        <translation>関わった全員</translation>
    </message>
    <message>
        <source>Everything in it was already here.</source>
        <translation>内容はすべて、すでにこのライブラリーにありました。</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>すべて保存済み</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Executive summary</source>
        <translation>経営層向けの要約</translation>
    </message>
    <message>
        <source>Expired certificates were a known problem at the public edge; nobody had seen one inside the cluster.</source>
        <translation>証明書の期限切れは、外部公開側では知られていたが、クラスター内部では誰も経験していなかった。</translation>
    </message>
    <message>
        <source>Explain the decision in a sentence or two. “Expected, and nothing to improve” is a fair reason to skip the postmortem.</source>
        <translation>そう決めた理由を1、2文で説明します。想定どおりのできごとで改善の余地がない、というのも行わない正当な理由です。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>Export anyway</source>
        <translation>それでも書き出す</translation>
    </message>
    <message>
        <source>Export it as Markdown or HTML instead, and report the problem.</source>
        <translation>Markdown か HTML で書き出し、この不具合を開発元にお知らせください。</translation>
    </message>
    <message>
        <source>Export the postmortem again from the pmdesk it came from.</source>
        <translation>このファイルを書き出した pmdesk で、ポストモーテムをもう一度書き出してください。</translation>
    </message>
    <message>
        <source>Export the postmortem again, or choose another file.</source>
        <translation>ポストモーテムをもう一度書き出すか、別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>レポートを書き出す</translation>
    </message>
    <message>
        <source>Export {id}</source>
        <translation>書き出し {id}</translation>
    </message>
    <message>
        <source>Export: {name}</source>
        <translation>書き出し: {name}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>External event</source>
        <translation>外部のできごと</translation>
    </message>
    <message>
        <source>External message</source>
        <translation>外部メッセージ</translation>
    </message>
    <message>
        <source>External: the external message only</source>
        <translation>社外: 外部メッセージのみ</translation>
    </message>
    <message>
        <source>F-1, F-3</source>
        <translation>F-1、F-3</translation>
    </message>
    <message>
        <source>F-2</source>
        <translation>F-2</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>進行役</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>要因</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>要因</translation>
    </message>
    <message>
        <source>Factors addressed</source>
        <translation>対応する要因</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>機能</translation>
    </message>
    <message>
        <source>Features and measures</source>
        <translation>機能と指標</translation>
    </message>
    <message>
        <source>Feedback on the postmortem itself</source>
        <translation>ポストモーテム自体へのフィードバック</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Fill in the review sheet on page {page}.</source>
        <translation>{page}ページのレビューシートに記入してください。</translation>
    </message>
    <message>
        <source>Fill it in on screen or by hand.</source>
        <translation>画面上でも手書きでも記入できます。</translation>
    </message>
    <message>
        <source>Filter by reviewer</source>
        <translation>コメントした人</translation>
    </message>
    <message>
        <source>Filter by stage</source>
        <translation>コメントの場所</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation>コメントの状態</translation>
    </message>
    <message>
        <source>Final checklist</source>
        <translation>最後のチェックリスト</translation>
    </message>
    <message>
        <source>Find in this postmortem</source>
        <translation>このポストモーテム内を検索</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>次を検索</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>前を検索</translation>
    </message>
    <message>
        <source>Fits everything that is known.</source>
        <translation>わかっていることすべてと矛盾しない。</translation>
    </message>
    <message>
        <source>Five questions that put this incident in context.</source>
        <translation>このインシデントを、ほかと比べて位置づけるための五つの問い。</translation>
    </message>
    <message>
        <source>Five whys</source>
        <translation>なぜなぜ分析</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>フォローアップ</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>フォローアップ</translation>
    </message>
    <message>
        <source>Followed the incident commander to learn the role.</source>
        <translation>役割を学ぶため、インシデントコマンダーに同行した。</translation>
    </message>
    <message>
        <source>For 56 minutes, searches returned no results. Lists still opened, but more slowly than usual. No data was lost.</source>
        <translation>56分間、検索結果が表示されませんでした。一覧は開けましたが、いつもより時間がかかりました。データの損失はありません。</translation>
    </message>
    <message>
        <source>For anything that looked unusual just before or at the start, keep the query or command, the link and a picture.</source>
        <translation>始まった頃とその前に、ふだんと違って見えたものについて、クエリやコマンド、リンク、画像を残します。</translation>
    </message>
    <message>
        <source>For customers: no names, no internal fields, no attachments.</source>
        <translation>顧客向けです。人の名前、社内向けの欄、添付は含まれません。</translation>
    </message>
    <message>
        <source>For discussion</source>
        <translation>要議論</translation>
    </message>
    <message>
        <source>For each objective affected, say how much of its error budget this incident used.</source>
        <translation>影響した目標ごとに、このインシデントで消費したエラーバジェットを書きます。</translation>
    </message>
    <message>
        <source>For example after unauthorized access or loss of data.</source>
        <translation>たとえば不正アクセスやデータの損失のあと。</translation>
    </message>
    <message>
        <source>For example with a rollback or by moving traffic.</source>
        <translation>たとえば切り戻しやトラフィックの迂回。</translation>
    </message>
    <message>
        <source>For reviewers. The PDF has a wide margin, an ID for every item and a review sheet to fill in.</source>
        <translation>レビュアー向けです。PDF に広い余白、各項目の記号、記入用のレビューシートが付きます。</translation>
    </message>
    <message>
        <source>For the meeting</source>
        <translation>会議に向けて</translation>
    </message>
    <message>
        <source>For this severity the meeting is due by {date}.</source>
        <translation>この重大度では、会議の期限は {date} です。</translation>
    </message>
    <message>
        <source>For users, it began, got worse, eased or ended.</source>
        <translation>利用者への影響が、始まった、悪化した、和らいだ、または終わった。</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Foreseen in general: the design assumed renewal would either work or page someone.</source>
        <translation>おおむね想定していた。設計上、更新は成功するか、失敗すれば誰かが呼び出される前提だった。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Found out later</source>
        <translation>あとでわかった</translation>
    </message>
    <message>
        <source>Four-week follow-up review</source>
        <translation>4週間後の振り返り</translation>
    </message>
    <message>
        <source>Free some space there, or write to another location.</source>
        <translation>空きを作るか、別の場所に書き込んでください。</translation>
    </message>
    <message>
        <source>Free up some space. Nothing that was saved is lost, and text in an open window is saved once there is space.</source>
        <translation>空き容量を増やしてください。保存済みの内容は失われていません。開いているウィンドウの文章は、空きができれば保存されます。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>From none to 400 a minute at 08:52, flat until 09:31</source>
        <translation>08:52 にゼロから毎分400件に増え、09:31 まで横ばい</translation>
    </message>
    <message>
        <source>Full-text search</source>
        <translation>全文検索</translation>
    </message>
    <message>
        <source>Gaps and clock differences</source>
        <translation>記録の空白と時計のずれ</translation>
    </message>
    <message>
        <source>Getting help</source>
        <translation>支援の要請</translation>
    </message>
    <message>
        <source>Give the incident a title in the customers' words; without one, no title is sent.</source>
        <translation>顧客のことばでタイトルを付けます。書かなければ、タイトルなしで掲載されます。</translation>
    </message>
    <message>
        <source>Give the incident's numbers in other tools; one postmortem may cover several incidents.</source>
        <translation>ほかのツールでのインシデント番号を書きます。一つのポストモーテムで複数のインシデントを扱ってもかまいません。</translation>
    </message>
    <message>
        <source>Give the numbers that matter to your business: failed requests, delayed deliveries, lost orders, late notifications.</source>
        <translation>プロダクトの評価に使う数字を示します。失敗したリクエスト、遅れた配送、失われた注文、遅れた通知など。</translation>
    </message>
    <message>
        <source>Give the room, or the link to the call.</source>
        <translation>会議室、または通話のリンクを書きます。</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Go from the symptom to the conditions behind it, one step per row; the last step should be a system or a process.</source>
        <translation>症状からその裏の条件へ、1行に1段ずつさかのぼります。最後の段は人ではなく、システムかプロセスになるようにします。</translation>
    </message>
    <message>
        <source>Go through roles, communication, escalation, updates to customers and how the response ended.</source>
        <translation>役割、チャンネル、エスカレーション、顧客への状況報告、対応の終え方を順に見ます。</translation>
    </message>
    <message>
        <source>Go through the chat and call records and list everyone who took part, with the role they had.</source>
        <translation>チャットや通話の記録をたどり、参加した全員を役割とともに挙げます。</translation>
    </message>
    <message>
        <source>Go to anything…</source>
        <translation>検索して移動…</translation>
    </message>
    <message>
        <source>Go to stage {number}</source>
        <translation>ステージ {number} へ</translation>
    </message>
    <message>
        <source>Go to this answer</source>
        <translation>この項目に移動</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Goals may compete: restore service, protect data, keep evidence, finish a release.</source>
        <translation>目標は互いに競合することがあります。復旧、データの保護、証拠の保全、リリースの完了など。</translation>
    </message>
    <message>
        <source>Goes on the agenda before a ticket is created.</source>
        <translation>起票の前に議題にする。</translation>
    </message>
    <message>
        <source>Grafana: edge errors</source>
        <translation>Grafana: edge errors</translation>
    </message>
    <message>
        <source>Grafana: search SLI</source>
        <translation>Grafana: search SLI</translation>
    </message>
    <message>
        <source>Graphs, logs and chat will still be there in a year.</source>
        <translation>グラフ、ログ、チャットが1年後も見られる。</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>Guide, problems, preview, history, comments</source>
        <translation>ガイド、問題、プレビュー、履歴、コメント</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Had you expected this kind of problem, or was it one the architecture did not allow for?</source>
        <translation>この種の問題は想定にありましたか。それとも、設計で想定していない問題だったとわかりましたか。</translation>
    </message>
    <message>
        <source>Hardly anyone noticed.</source>
        <translation>ほとんど誰も気づかなかった。</translation>
    </message>
    <message>
        <source>Has every action owner agreed?</source>
        <translation>アクションのオーナーは全員了承しているか</translation>
    </message>
    <message>
        <source>Have there been related incidents, and do they point to something larger?</source>
        <translation>関連するインシデントは過去にあったか。より大きな問題を示していないか。</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健全性</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>High: the response starts at once.</source>
        <translation>高: すぐに対応を始める。</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>ハイライト</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>History of</source>
        <translation>履歴の範囲</translation>
    </message>
    <message>
        <source>Hong Kong time</source>
        <translation>香港時間</translation>
    </message>
    <message>
        <source>How anyone can tell that it is finished.</source>
        <translation>誰が見ても完了とわかる条件。</translation>
    </message>
    <message>
        <source>How badly it was affected. Call it an “outage” only if it was down for everyone.</source>
        <translation>影響の程度。「全面停止」と書けるのは、全員が使えなかったときだけです。</translation>
    </message>
    <message>
        <source>How choices were made with what was known then.</source>
        <translation>当時わかっていたことをもとに、どう選んだか。</translation>
    </message>
    <message>
        <source>How did the ways we collaborate, communicate and review work contribute?</source>
        <translation>協力、連絡、レビューのしかたは、どのように関わっていましたか。</translation>
    </message>
    <message>
        <source>How did those involved expect the situation to develop?</source>
        <translation>関わった人は、状況がどう進むと見ていましたか。</translation>
    </message>
    <message>
        <source>How did time pressure or other limits shape the choices?</source>
        <translation>時間の切迫やほかの制約は、選択にどう影響しましたか。</translation>
    </message>
    <message>
        <source>How did you judge what could change the course of events?</source>
        <translation>何をすれば状況が変わるかを、どう判断しましたか。</translation>
    </message>
    <message>
        <source>How differences are shown</source>
        <translation>違いの表示方法</translation>
    </message>
    <message>
        <source>How exactly the time is known; an honest “about” is better than an invented minute.</source>
        <translation>時刻がどの程度正確か。根拠のない「何分」より、正直な「頃」のほうが役に立ちます。</translation>
    </message>
    <message>
        <source>How healthy did the services look before the incident?</source>
        <translation>インシデントの前、サービスはどの程度健全に見えていましたか。</translation>
    </message>
    <message>
        <source>How help was found.</source>
        <translation>支援をどう得たか。</translation>
    </message>
    <message>
        <source>How long it lasted</source>
        <translation>継続時間</translation>
    </message>
    <message>
        <source>How long the incident stayed at this severity.</source>
        <translation>この重大度だった時間。</translation>
    </message>
    <message>
        <source>How long users were affected, and how long people worked on it.</source>
        <translation>利用者が影響を受けた時間と、対応にかかった時間。</translation>
    </message>
    <message>
        <source>How sure you are of this step.</source>
        <translation>この段がどの程度確かか。</translation>
    </message>
    <message>
        <source>How sure you are that it will help.</source>
        <translation>効果があるとどの程度確信しているか。</translation>
    </message>
    <message>
        <source>How sure you are today that it was a sound choice, given what was known then.</source>
        <translation>当時わかっていたことに照らして妥当な選択だったと、今どの程度確信しているか。</translation>
    </message>
    <message>
        <source>How the design came to allow this</source>
        <translation>この設計に至った経緯</translation>
    </message>
    <message>
        <source>How the share was computed, and what is left of the budget.</source>
        <translation>割合の計算方法と、エラーバジェットの残り。</translation>
    </message>
    <message>
        <source>How the situation looked from the inside.</source>
        <translation>当事者からどう見えていたか。</translation>
    </message>
    <message>
        <source>How the situation looked to this person.</source>
        <translation>その人の立場からは、状況がどう見えていたか。</translation>
    </message>
    <message>
        <source>How the system made this possible. Ask how and what, and expect several answers.</source>
        <translation>システムがどのような状態だったから起こり得たのか。「どのように」「何が」と問い、答えは一つとは限らないと考えます。</translation>
    </message>
    <message>
        <source>How to bring search back</source>
        <translation>検索をどう戻すか</translation>
    </message>
    <message>
        <source>How to send your notes back</source>
        <translation>返送のしかた</translation>
    </message>
    <message>
        <source>How to write your notes</source>
        <translation>書き込みのしかた</translation>
    </message>
    <message>
        <source>How users and the business were affected: exact numbers where you have them, honest estimates where you do not.</source>
        <translation>利用者と事業が受けた影響を書きます。数字があれば正確に、なければ正直な推定で。</translation>
    </message>
    <message>
        <source>How well the evidence supports it.</source>
        <translation>根拠でどの程度裏づけられているか。</translation>
    </message>
    <message>
        <source>How work is organized, before and during the response.</source>
        <translation>対応の前と最中に、仕事がどう進められていたか。</translation>
    </message>
    <message>
        <source>How work is planned, reviewed, released and handed over.</source>
        <translation>仕事の計画、レビュー、リリース、引き継ぎのしかた。</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>書き留めました</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>記号</translation>
    </message>
    <message>
        <source>INC-4211</source>
        <translation>INC-4211</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>案</translation>
    </message>
    <message>
        <source>If not done</source>
        <translation>見送りのリスク</translation>
    </message>
    <message>
        <source>If pmdesk takes a product name, a public address or another word for an internal one, add it here exactly as it stands in the message. Words that are listed here no longer hold the message back.</source>
        <translation>製品名や公開しているアドレスなど、pmdesk が社内の情報とみなした語のうち、顧客に知られているものをメッセージの表記どおりに書きます。書いておけば、その語を理由に書き出しが止まることはありません。</translation>
    </message>
    <message>
        <source>If the meeting has no time left for actions, set a day on which a small group works them out.</source>
        <translation>会議でアクションを話す時間がないときは、少人数で詰める日を決めます。</translation>
    </message>
    <message>
        <source>If the severity changed, say how long the incident stayed at each level.</source>
        <translation>途中で重大度が変わったときは、それぞれの時間を書きます。</translation>
    </message>
    <message>
        <source>If you lose the passphrase and the keyring, this key still opens the library. pmdesk does not store it and cannot show it again.</source>
        <translation>パスフレーズもキーリングも使えなくなったときは、このキーでライブラリーを開きます。pmdesk はこのキーをどこにも保存せず、二度と表示できません。</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影響</translation>
    </message>
    <message>
        <source>Impact and response are separate periods; impact often starts before anyone knows.</source>
        <translation>影響と対応は別の期間です。影響は、誰も気づかないうちに始まっていることがよくあります。</translation>
    </message>
    <message>
        <source>Impact began</source>
        <translation>影響の始まり</translation>
    </message>
    <message>
        <source>Impact change</source>
        <translation>影響の変化</translation>
    </message>
    <message>
        <source>Impact confirmed by</source>
        <translation>影響の確認者</translation>
    </message>
    <message>
        <source>Impact ended</source>
        <translation>影響の終わり</translation>
    </message>
    <message>
        <source>Impact was small, but it is the third expired certificate this year.</source>
        <translation>影響は小さかったが、証明書の期限切れは今年3回目だった。</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>ファイルを取り込む</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>ファイルを取り込む…</translation>
    </message>
    <message>
        <source>Imported text that did not fit any field is kept here in full.</source>
        <translation>取り込みのときに欄へ振り分けられなかったものを、そのまま残しています。</translation>
    </message>
    <message>
        <source>Improves how people work or respond: runbooks, training, documentation.</source>
        <translation>仕事や対応の進め方を改める。手順書、訓練、文書など。</translation>
    </message>
    <message>
        <source>In a few paragraphs, say what happened, what combined to allow it, and what is still unclear.</source>
        <translation>何が起き、何が重なって起こり得る状態になり、何がまだ不明なのかを、数段落で書きます。</translation>
    </message>
    <message>
        <source>In at most 200 characters, say what happened, how far it reached and what changes; no names, no jargon.</source>
        <translation>何が起き、影響がどこまで及び、何を変えるかを200文字以内で書きます。人の名前や専門用語は使いません。</translation>
    </message>
    <message>
        <source>In general terms, explain what led to it, how it affected customers, and what was done to restore service.</source>
        <translation>原因を一般的なことばで説明し、顧客が受けた影響と、復旧のために行ったことを書きます。</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>作成中</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>レビュー中</translation>
    </message>
    <message>
        <source>In staging, a certificate past its end date gives the same errors. With strict checking off they disappear.</source>
        <translation>ステージング環境で、期限切れの証明書を使うと同じエラーになる。厳密な検証を無効にすると出なくなる。</translation>
    </message>
    <message>
        <source>In tables</source>
        <translation>表の中</translation>
    </message>
    <message>
        <source>In the folder {folder}</source>
        <translation>フォルダー: {folder}</translation>
    </message>
    <message>
        <source>In the list of comments</source>
        <translation>コメント一覧の中</translation>
    </message>
    <message>
        <source>In the trash since {day}.</source>
        <translation>{day} からごみ箱にあります。</translation>
    </message>
    <message>
        <source>In two or three sentences, describe what users saw and what they could not do. Do not name internal systems.</source>
        <translation>利用者に何が起き、何ができなかったかを2、3文で書きます。内部システムの名前は出しません。</translation>
    </message>
    <message>
        <source>In two or three sentences, say when it happened, how long it lasted and what customers saw. Apologize if an apology is due.</source>
        <translation>いつ、どれだけの間、どのような影響があったかを2、3文で書きます。必要ならお詫びも添えます。</translation>
    </message>
    <message>
        <source>In “{stage}”, {count} of {total}: {places}.</source>
        <translation>「{stage}」では{total}件中{count}件: {places}。</translation>
    </message>
    <message>
        <source>Incident commander</source>
        <translation>インシデントコマンダー</translation>
    </message>
    <message>
        <source>Incident commander, shadowing</source>
        <translation>インシデントコマンダー（見習い）</translation>
    </message>
    <message>
        <source>Incident investigated, other teams brought in</source>
        <translation>インシデントを調べ、必要なチームの協力も得た</translation>
    </message>
    <message>
        <source>Incident references</source>
        <translation>インシデントの参照番号</translation>
    </message>
    <message>
        <source>Incident report</source>
        <translation>インシデントレポート</translation>
    </message>
    <message>
        <source>Incident summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Incidents are expensive lessons; let as many people as possible learn from each one.</source>
        <translation>インシデントは高い授業料です。一つひとつから、多くの人が学べるようにします。</translation>
    </message>
    <message>
        <source>Incidents of this kind become more frequent as services are added</source>
        <translation>この種のインシデントは、サービスの数とともに増える</translation>
    </message>
    <message>
        <source>Include how people work together, and how the response itself went.</source>
        <translation>チームの連携のしかたや、対応そのものの進み方も含めます。</translation>
    </message>
    <message>
        <source>Include it</source>
        <translation>記載する</translation>
    </message>
    <message>
        <source>Include options that were considered and not taken, with the risk each seemed to carry.</source>
        <translation>検討して外した選択肢も、それぞれに見込まれたリスクとともに書きます。</translation>
    </message>
    <message>
        <source>Include people, other teams, vendors and documents, and say what came of it.</source>
        <translation>人、ほかのチーム、ベンダー、文書などと、その結果を書きます。</translation>
    </message>
    <message>
        <source>Include those that came to mind during the response, even if they pointed in the wrong direction.</source>
        <translation>対応中に思い浮かんだものは、結果として別物だったとしても含めます。</translation>
    </message>
    <message>
        <source>India time</source>
        <translation>インド時間</translation>
    </message>
    <message>
        <source>Inline</source>
        <translation>一つの文章で表示</translation>
    </message>
    <message>
        <source>Insertion</source>
        <translation>挿入</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>社内限り</translation>
    </message>
    <message>
        <source>Internal liaison</source>
        <translation>社内連絡担当</translation>
    </message>
    <message>
        <source>Internal: everything</source>
        <translation>社内: すべて</translation>
    </message>
    <message>
        <source>Invite others who can contribute or learn; for the highest severity, include the customer liaison.</source>
        <translation>ほかにも、役に立つ意見を出せる人や学べる人を招きます。重大度がもっとも高いときは顧客連絡担当も加えます。</translation>
    </message>
    <message>
        <source>Invite the incident commander and anyone shadowing, the service owners, the key responders, and the engineering and product managers of affected systems.</source>
        <translation>インシデントコマンダー（見習いも）、サービスオーナー、主な対応者、影響を受けたシステムのエンジニアリングマネージャーとプロダクトマネージャーを招きます。</translation>
    </message>
    <message>
        <source>Is a message needed?</source>
        <translation>メッセージは必要か</translation>
    </message>
    <message>
        <source>Is a postmortem worth it?</source>
        <translation>ポストモーテムを行うべきか</translation>
    </message>
    <message>
        <source>Is it one particular bug, a kind of failure we foresaw, or one the architecture did not foresee?</source>
        <translation>個別の不具合か、想定していた種類の障害か、設計で想定していなかった種類の障害か。</translation>
    </message>
    <message>
        <source>Is it well written and easy to understand?</source>
        <translation>読みやすく、わかりやすく書かれているか</translation>
    </message>
    <message>
        <source>Is the data behind it preserved?</source>
        <translation>裏づけとなるデータは保存されているか</translation>
    </message>
    <message>
        <source>Is the impact complete?</source>
        <translation>影響に漏れはないか</translation>
    </message>
    <message>
        <source>Is there enough detail?</source>
        <translation>内容は十分に詳しいか</translation>
    </message>
    <message>
        <source>Is this a single event or part of a trend?</source>
        <translation>単発のできごとか、傾向の一部か。</translation>
    </message>
    <message>
        <source>Is what happened kept separate from how to fix it?</source>
        <translation>「何が起きたか」と「どう直すか」が分かれているか</translation>
    </message>
    <message>
        <source>It became clearer what was going on.</source>
        <translation>何が起きているかがはっきりした。</translation>
    </message>
    <message>
        <source>It began an hour before the daily peak</source>
        <translation>始まったのは、1日のピークの1時間前だった</translation>
    </message>
    <message>
        <source>It belongs here</source>
        <translation>この項目にする</translation>
    </message>
    <message>
        <source>It explains how the system made this possible, not only what broke.</source>
        <translation>何が壊れたかだけでなく、システムがどのような状態だったから起こり得たかを説明している。</translation>
    </message>
    <message>
        <source>It happened between “Time” and “End”.</source>
        <translation>「時刻」と「終了」の間のどこかで起きた。</translation>
    </message>
    <message>
        <source>It happened earlier; how much earlier is not known.</source>
        <translation>これより前に起きた。どれだけ前かはわからない。</translation>
    </message>
    <message>
        <source>It happened later; how much later is not known.</source>
        <translation>これより後に起きた。どれだけ後かはわからない。</translation>
    </message>
    <message>
        <source>It has seven groups of four characters. Compare them with the copy you wrote down.</source>
        <translation>4文字ずつ7組あります。紙の控えと見比べてください。</translation>
    </message>
    <message>
        <source>It is not clear which answer this is about. Choose one.</source>
        <translation>どの項目についてのコメントか、はっきりしません。項目を選んでください。</translation>
    </message>
    <message>
        <source>It kept the problem out of sight.</source>
        <translation>問題に気づきにくくした。</translation>
    </message>
    <message>
        <source>It let the problem arise.</source>
        <translation>問題が起きる余地をつくった。</translation>
    </message>
    <message>
        <source>It resembled PM-2026-003, so the first checks went to the ingest queue.</source>
        <translation>PM-2026-003 に似ていたため、最初に取り込みキューを調べた。</translation>
    </message>
    <message>
        <source>It slowed the return to normal.</source>
        <translation>平常への復帰を遅らせた。</translation>
    </message>
    <message>
        <source>It slowed understanding or coordination.</source>
        <translation>理解や連携を遅らせた。</translation>
    </message>
    <message>
        <source>It stands beside what you write from now on, in history and comments. Empty, it is your login name: {name}.</source>
        <translation>これから書く内容の履歴とコメントに、この名前が付きます。空欄のときはログイン名（{name}）になります。</translation>
    </message>
    <message>
        <source>It was already in the library, so this is a second copy.</source>
        <translation>すでにライブラリーにあるため、これは二つ目のコピーです。</translation>
    </message>
    <message>
        <source>It was in the trash, and is back in the library.</source>
        <translation>ごみ箱にありましたが、ライブラリーに戻しました。</translation>
    </message>
    <message>
        <source>It was merged, and no answer or row changed here.</source>
        <translation>統合しました。自動で変更された内容はありません。</translation>
    </message>
    <message numerus="yes">
        <source>It was merged: {n} answers or rows changed here.</source>
        <translation><numerusform>統合しました。{n}件の回答または行が変わりました。</numerusform></translation>
    </message>
    <message>
        <source>It was not opened. Use a backup, or save its text with `pmdesk doctor --rescue`.</source>
        <translation>開きませんでした。バックアップを使うか、`pmdesk doctor --rescue` で本文を救い出してください。</translation>
    </message>
    <message>
        <source>Its severity calls for one</source>
        <translation>重大度が基準に達している</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Japan time</source>
        <translation>日本時間</translation>
    </message>
    <message>
        <source>Keep both, one after the other</source>
        <translation>両方を残す（順に並べる）</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残しておく</translation>
    </message>
    <message>
        <source>Keep the file. If you have a backup of it, restore that.</source>
        <translation>このファイルを残し、コピーがあればそれを戻してください。</translation>
    </message>
    <message>
        <source>Keep the key in the system keyring</source>
        <translation>キーをシステムのキーリングに保存する</translation>
    </message>
    <message>
        <source>Keep this version</source>
        <translation>これを使う</translation>
    </message>
    <message>
        <source>Keeping lists available came first, even at the cost of switching search off completely.</source>
        <translation>検索を完全に止めてでも、一覧を使える状態に保つことを優先した。</translation>
    </message>
    <message>
        <source>Keeps a key moment visible on the chart and in short reports.</source>
        <translation>重要な瞬間を、図や短いレポートに必ず表示します。</translation>
    </message>
    <message>
        <source>Kept for a newer version of pmdesk: {keys}</source>
        <translation>新しい pmdesk で使う項目として残しました: {keys}</translation>
    </message>
    <message>
        <source>Kept the company informed.</source>
        <translation>社内に状況を伝えた。</translation>
    </message>
    <message>
        <source>Kept the log of the response.</source>
        <translation>記録を取った。</translation>
    </message>
    <message>
        <source>Key points of this stage</source>
        <translation>このステージの要点</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Knew a system well and worked on it.</source>
        <translation>対象のシステムに詳しく、その対応にあたった。</translation>
    </message>
    <message>
        <source>Known at the time</source>
        <translation>当時わかっていた</translation>
    </message>
    <message>
        <source>Korea time</source>
        <translation>韓国時間</translation>
    </message>
    <message>
        <source>Language of the preview</source>
        <translation>プレビューの言語</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>レポートの言語</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>ウィンドウの言語</translation>
    </message>
    <message>
        <source>Larger changes</source>
        <translation>より大きな変更</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>あとで</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Laying out the pages took too much time or memory, and was stopped.</source>
        <translation>ページの作成に時間またはメモリーを使いすぎたため、中止しました。</translation>
    </message>
    <message>
        <source>Leads a team whose system was affected.</source>
        <translation>影響を受けたシステムのチームを率いる。</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>つながる先</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>記載しない</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>法務</translation>
    </message>
    <message>
        <source>Length of impact</source>
        <translation>影響の継続時間</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>教訓</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリー</translation>
    </message>
    <message>
        <source>Library and safety</source>
        <translation>ライブラリーと安全</translation>
    </message>
    <message>
        <source>Library and safety…</source>
        <translation>ライブラリーと安全…</translation>
    </message>
    <message>
        <source>Light colors</source>
        <translation>ライトモード</translation>
    </message>
    <message>
        <source>Limited: some users or one function are affected.</source>
        <translation>限定的: 一部の利用者、または一つの機能に影響がある。</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Link anything readers may want to open: dashboards, tickets, status page entries, related documents.</source>
        <translation>読み手が見たくなりそうなものを挙げます。ダッシュボード、チケット、ステータスページの掲載、関連文書など。</translation>
    </message>
    <message>
        <source>Link the channel or thread where the response was coordinated.</source>
        <translation>対応の連絡に使ったチャンネルやスレッドのリンクを書きます。</translation>
    </message>
    <message>
        <source>Link the recording and the chat now, while they are easy to find.</source>
        <translation>録画とチャットのリンクは、見つけやすい今のうちに残しておきます。</translation>
    </message>
    <message>
        <source>Link the recording of the response call before it is deleted.</source>
        <translation>対応中の通話の録画は、消される前にリンクを残します。</translation>
    </message>
    <message>
        <source>List everyone who took part, so that no one's view is missing.</source>
        <translation>関わった人を全員挙げます。誰の視点も抜け落ちないようにするためです。</translation>
    </message>
    <message>
        <source>List of affected customers</source>
        <translation>影響を受けた顧客の一覧</translation>
    </message>
    <message>
        <source>List what users do with the product, and how badly each was affected. It also helps to list what kept working.</source>
        <translation>利用者の操作ごとに、影響の程度を挙げます。問題なく使えたものも挙げておくと役に立ちます。</translation>
    </message>
    <message>
        <source>List who was there.</source>
        <translation>実際に出席した人を挙げます。</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>場所</translation>
    </message>
    <message numerus="yes">
        <source>Lock after {n} minutes without a key</source>
        <translation><numerusform>{n}分間操作がなければロック</numerusform></translation>
    </message>
    <message>
        <source>Lock the library</source>
        <translation>ライブラリーをロック</translation>
    </message>
    <message>
        <source>Longer than your own target for this service.</source>
        <translation>このサービスの復旧目標を超えた。</translation>
    </message>
    <message>
        <source>Look at design documents and risk lists: was this kind of failure ever described?</source>
        <translation>設計文書やリスクの一覧を見ます。この種の障害に触れた記述はあるでしょうか。</translation>
    </message>
    <message>
        <source>Look at on-call lists, time zones and contact details, and at how long it took.</source>
        <translation>オンコールの当番表、時差、連絡先と、連絡がつくまでの時間を見ます。</translation>
    </message>
    <message>
        <source>Look at the system that people worked in; anyone could have done the same.</source>
        <translation>人ではなく、その人が置かれていた仕組みや環境を見ます。同じことは誰にでも起こり得ます。</translation>
    </message>
    <message>
        <source>Look for moments of surprise in the chat: numbers, behavior or timing that did not fit.</source>
        <translation>チャットの中に驚きの瞬間を探します。つじつまの合わない数字、挙動、タイミングなど。</translation>
    </message>
    <message>
        <source>Look for screens, messages and names that suggested something other than what was going on.</source>
        <translation>実際とは別のことを思わせる表示、メッセージ、名前を探します。</translation>
    </message>
    <message>
        <source>Look through the backlog and earlier follow-ups, including those that were declined for good reasons.</source>
        <translation>バックログや過去のフォローアップを見ます。もっともな理由で見送ったものも含みます。</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>調べたもの</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Low: handled with planned work.</source>
        <translation>低: 計画済みの作業とあわせて対応する。</translation>
    </message>
    <message>
        <source>Made into a follow-up</source>
        <translation>フォローアップに追加済み</translation>
    </message>
    <message>
        <source>Main area, for statistics</source>
        <translation>主な領域（統計用）</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>Make it a follow-up</source>
        <translation>フォローアップに追加</translation>
    </message>
    <message>
        <source>Make the change by hand somewhere else, or decline the comment.</source>
        <translation>コメントを不採用にするか、移動先の項目で書き直してください。</translation>
    </message>
    <message>
        <source>Make the change by hand, or decline the comment.</source>
        <translation>直接書き直すか、コメントを不採用にしてください。</translation>
    </message>
    <message>
        <source>Make the change by hand, then accept the comment.</source>
        <translation>直接書き直してから、コメントを採用してください。</translation>
    </message>
    <message>
        <source>Makes it shorter or less severe; also called recovery or repair.</source>
        <translation>短く、軽くする。復旧策、修復策とも呼ぶ。</translation>
    </message>
    <message>
        <source>Makes it visible sooner: monitoring, alerts; also called detective.</source>
        <translation>早く気づけるようにする。監視やアラートなど。発見策とも呼ぶ。</translation>
    </message>
    <message>
        <source>Makes this kind of incident less likely; also called preventive or corrective.</source>
        <translation>同じこと、または同種のことを起こりにくくする。予防策、是正策とも呼ぶ。</translation>
    </message>
    <message>
        <source>Mark the row where one of these moments was reached. Time to detect, time to acknowledge and similar figures are computed from them.</source>
        <translation>節目にあたる行に印を付けます。検知、応答、復旧までの時間はここから計算されます。</translation>
    </message>
    <message>
        <source>Mark {mark} as “{milestone}”</source>
        <translation>{mark} を「{milestone}」の行にする</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Marked as accepted in the PDF</source>
        <translation>PDF で「承認」に設定</translation>
    </message>
    <message>
        <source>Marked as canceled in the PDF</source>
        <translation>PDF で「キャンセル」に設定</translation>
    </message>
    <message>
        <source>Marked as completed in the PDF</source>
        <translation>PDF で「完了」に設定</translation>
    </message>
    <message>
        <source>Marked as rejected in the PDF</source>
        <translation>PDF で「却下」に設定</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Medium: handled within working hours.</source>
        <translation>中: 営業時間内に対応する。</translation>
    </message>
    <message numerus="yes">
        <source>Meeting due in {n} days</source>
        <translation><numerusform>会議の期限まで{n}日</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Meeting in {n} days</source>
        <translation><numerusform>会議まで{n}日</numerusform></translation>
    </message>
    <message>
        <source>Meeting length</source>
        <translation>会議の長さ</translation>
    </message>
    <message>
        <source>Meeting notes</source>
        <translation>会議のメモ</translation>
    </message>
    <message numerus="yes">
        <source>Meeting overdue by {n} days</source>
        <translation><numerusform>会議の期限を{n}日超過</numerusform></translation>
    </message>
    <message>
        <source>Meeting place</source>
        <translation>会議の場所</translation>
    </message>
    <message>
        <source>Meeting scheduled, people invited</source>
        <translation>会議を予定に入れ、参加者を招集した</translation>
    </message>
    <message>
        <source>Meeting starts</source>
        <translation>会議の開始</translation>
    </message>
    <message>
        <source>Meeting today</source>
        <translation>今日が会議</translation>
    </message>
    <message>
        <source>Meeting waived: same cause as PM-2026-009, whose actions are under way</source>
        <translation>会議は省略: PM-2026-009 と同じ要因であり、そのアクションが進行中のため</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Message inside the company</source>
        <translation>社内向けのお知らせ</translation>
    </message>
    <message>
        <source>Message to customers</source>
        <translation>顧客へのメッセージ</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>節目</translation>
    </message>
    <message>
        <source>Minimal: no user noticed, but a fault was found.</source>
        <translation>ごくわずか: 利用者は気づいていないが、不具合が見つかった。</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>軽度</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Missing: {names}.</source>
        <translation>{names} を指定してください。</translation>
    </message>
    <message>
        <source>Mitigate</source>
        <translation>緩和</translation>
    </message>
    <message>
        <source>Mitigated</source>
        <translation>緩和</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>監視</translation>
    </message>
    <message>
        <source>Monitoring and other evidence</source>
        <translation>監視とそのほかの根拠</translation>
    </message>
    <message>
        <source>Monitoring did not catch it</source>
        <translation>監視で検知できなかった</translation>
    </message>
    <message>
        <source>Monitoring fired or paged.</source>
        <translation>監視のアラートが出た、または呼び出しがかかった。</translation>
    </message>
    <message>
        <source>More than one contributing factor is named</source>
        <translation>寄与要因が二つ以上ある</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Move each part to the field where it belongs, or leave it here. Nothing was dropped.</source>
        <translation>それぞれ適切な欄に移すか、あえてここに残します。失われた内容はありません。</translation>
    </message>
    <message>
        <source>Move it to {language}</source>
        <translation>「{language}」へ移す</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>ごみ箱へ移動</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message numerus="yes">
        <source>Move {n} texts to {language}</source>
        <translation><numerusform>{n}件を「{language}」へ移す</numerusform></translation>
    </message>
    <message>
        <source>Must be done by its due date.</source>
        <translation>期限までに必ず行う。</translation>
    </message>
    <message>
        <source>Must be done now; the same thing could happen tomorrow.</source>
        <translation>今すぐ行う。明日にも同じことが起こり得る。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name a senior person who can clear the way if an important action gets stuck.</source>
        <translation>重要なアクションが滞ったときに後押しできる、上位の立場の人を挙げます。</translation>
    </message>
    <message>
        <source>Name at least two conditions that together made this possible or made it worse, in technology, process and organization.</source>
        <translation>重なってこれを引き起こした、または悪化させた条件を、技術、プロセス、組織の面から少なくとも二つ挙げます。</translation>
    </message>
    <message>
        <source>Name at least two things that limited the damage and are worth keeping.</source>
        <translation>被害を抑え、これからも続けたいことを少なくとも二つ挙げます。</translation>
    </message>
    <message>
        <source>Name at least two things that made the incident longer, larger or harder. Describe them as gaps in systems and processes.</source>
        <translation>インシデントを長引かせた、広げた、または難しくしたことを少なくとも二つ挙げます。システムやプロセスに足りなかったものとして書きます。</translation>
    </message>
    <message>
        <source>Name changes to architecture, process or organization that the analysis suggests, and what they would cost.</source>
        <translation>分析から見えてきた、設計、プロセス、組織の変更を、その負担とともに挙げます。</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>名前を付ける</translation>
    </message>
    <message>
        <source>Name of this version</source>
        <translation>この版の名前</translation>
    </message>
    <message>
        <source>Name the incident, choose one owner and put the meeting on the calendar before anything else.</source>
        <translation>まずインシデントに名前を付け、オーナーを一人決め、会議を予定に入れます。ほかはそのあとです。</translation>
    </message>
    <message>
        <source>Name the one person who sees this postmortem through, usually a responder chosen by the incident commander.</source>
        <translation>このポストモーテムを最後まで見届ける一人を書きます。ふつうはインシデントコマンダーが対応者の中から選びます。</translation>
    </message>
    <message>
        <source>Name the people writing this postmortem with the owner.</source>
        <translation>オーナーと一緒にこのポストモーテムを書く人を挙げます。</translation>
    </message>
    <message>
        <source>Name the runbook that was followed, and say where the response had to depart from it.</source>
        <translation>どの手順書に従ったかと、手順から外れざるを得なかった箇所を書きます。</translation>
    </message>
    <message>
        <source>Name the services that were affected or played a part, as your service catalog spells them.</source>
        <translation>影響を受けた、または関わったサービスを、サービスカタログの表記どおりに挙げます。</translation>
    </message>
    <message>
        <source>Name the teams, mailing lists and channels that received the report.</source>
        <translation>レポートを送ったチーム、メーリングリスト、チャンネルを挙げます。</translation>
    </message>
    <message>
        <source>Name the work and what came first instead. There will have been good reasons to put it off.</source>
        <translation>その作業と、当時優先したものを書きます。先送りも、もっともな理由のある選択でした。</translation>
    </message>
    <message>
        <source>Name what this document deliberately does not cover, such as performance reviews, exact costs or contract penalties.</source>
        <translation>この文書であえて扱わないことを挙げます。人事評価、正確な費用、契約上の違約金など。</translation>
    </message>
    <message>
        <source>Name what tipped the balance: time passing, a failed attempt, an unfamiliar message.</source>
        <translation>決め手になったことを書きます。経過した時間、効かなかった措置、見慣れないメッセージなど。</translation>
    </message>
    <message>
        <source>Name what went well by chance; next time it may not.</source>
        <translation>偶然うまくいったことを挙げます。次もそうなるとは限りません。</translation>
    </message>
    <message>
        <source>Name who confirmed impact and recovery on behalf of customers or the business.</source>
        <translation>顧客側または事業側で、影響と復旧を確かめた人を書きます。</translation>
    </message>
    <message>
        <source>Name who coordinated the response. This person also runs the meeting, unless you choose a facilitator.</source>
        <translation>対応を取りまとめた人を書きます。会議もこの人が進めます。</translation>
    </message>
    <message>
        <source>Name who kept the log during the response.</source>
        <translation>対応中に記録を取った人を書きます。</translation>
    </message>
    <message>
        <source>Names are recorded only here; everywhere else, use roles.</source>
        <translation>名前を書くのはここだけです。ほかの場所では役割で書けば十分です。</translation>
    </message>
    <message>
        <source>Near miss</source>
        <translation>ヒヤリハット</translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>新しいパスフレーズ: </translation>
    </message>
    <message>
        <source>New postmortem</source>
        <translation>新しいポストモーテム</translation>
    </message>
    <message>
        <source>New recovery key…</source>
        <translation>新しい回復キー…</translation>
    </message>
    <message>
        <source>Next comment</source>
        <translation>次のコメント</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>次のペイン</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>次の問題</translation>
    </message>
    <message>
        <source>Next stage</source>
        <translation>次のステージ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>No answer has two versions to choose between.</source>
        <translation>版を選ぶ必要のある回答はありません。</translation>
    </message>
    <message>
        <source>No bundled font has {characters}; the PDF shows the number instead.</source>
        <translation>{characters} は同梱のフォントにない文字です。PDF では、代わりに文字コードが表示されます。</translation>
    </message>
    <message>
        <source>No comments match these filters.</source>
        <translation>この条件に合うコメントはありません。</translation>
    </message>
    <message>
        <source>No comments yet. Export a review copy and drop the annotated PDF on this window when it comes back, or press Ctrl+Alt+M to write a comment.</source>
        <translation>コメントはまだありません。レビュー版を書き出し、書き込みのある PDF をこのウィンドウにドロップするか、Ctrl+Alt+M でコメントを入力してください。</translation>
    </message>
    <message>
        <source>No damage was found in the library.</source>
        <translation>ライブラリーに異常はありません。</translation>
    </message>
    <message>
        <source>No internal names, hosts, vendors or people.</source>
        <translation>社内の名称、ホスト名、ベンダー名、人の名前は書きません。</translation>
    </message>
    <message>
        <source>No meeting is set, so reviewers have no deadline yet.</source>
        <translation>会議の日程が決まっていないため、レビュアーの期限もまだありません。</translation>
    </message>
    <message>
        <source>No meeting is set. For this severity it is due by {date}.</source>
        <translation>会議が決まっていません。この重大度では、会議の期限は {date} です。</translation>
    </message>
    <message>
        <source>No monitoring existed for this</source>
        <translation>監視の対象外だった</translation>
    </message>
    <message>
        <source>No name given</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>No open problems.</source>
        <translation>未解決の問題はありません。</translation>
    </message>
    <message>
        <source>No postmortems yet</source>
        <translation>ポストモーテムはまだありません</translation>
    </message>
    <message>
        <source>No sentence makes a person the cause.</source>
        <translation>人を原因とする文がない。</translation>
    </message>
    <message>
        <source>No wording hints are open.</source>
        <translation>表現についての指摘は残っていません。</translation>
    </message>
    <message>
        <source>None, assumed</source>
        <translation>なし（推定）</translation>
    </message>
    <message>
        <source>None, checked</source>
        <translation>なし（確認済み）</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>平常時</translation>
    </message>
    <message>
        <source>Not affected</source>
        <translation>影響なし</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>差し戻し</translation>
    </message>
    <message>
        <source>Not encrypted. Anyone who has the file can read it.</source>
        <translation>暗号化されていません。ファイルを持つ人は誰でも読めます。</translation>
    </message>
    <message>
        <source>Not every idea is ready to be a ticket.</source>
        <translation>すぐにチケットにできる案ばかりではありません。</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>Not recognized: {names}.</source>
        <translation>{names} を認識できません。</translation>
    </message>
    <message>
        <source>Not relevant</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>Not relevant (write the reason as the answer)</source>
        <translation>該当なし（本文はその理由）</translation>
    </message>
    <message>
        <source>Not reviewed yet: the copy for customers is marked as a draft.</source>
        <translation>まだ「レビュー済み」ではないため、顧客向けのレポートに「ドラフト」と記載されます。</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Not usable for those affected.</source>
        <translation>影響を受けた人は使えなかった。</translation>
    </message>
    <message>
        <source>Not yet: {reason}</source>
        <translation>未完了: {reason}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Note proposals that need a check or a decision; they go on the meeting's agenda.</source>
        <translation>確認や判断が必要な提案を書きます。会議の議題になります。</translation>
    </message>
    <message>
        <source>Note revenue, credits or effort as far as known, and say which are estimates. Exact accounting belongs elsewhere.</source>
        <translation>売上、補償、作業量への影響を、わかる範囲で書きます。推定ならそう明記します。正確な計算は別の場で行います。</translation>
    </message>
    <message>
        <source>Note to the company</source>
        <translation>社内への連絡文</translation>
    </message>
    <message>
        <source>Note what is not known yet; open questions go on the meeting's agenda.</source>
        <translation>まだわからないことを書きます。未解決の問いは会議の議題になります。</translation>
    </message>
    <message>
        <source>Notes that could not be read because the file is damaged: {count}.</source>
        <translation>ファイルが壊れているため、読み取れなかった書き込みがあります（{count}件）。</translation>
    </message>
    <message>
        <source>Notes with more than {most} characters were cut off. Pages: {pages}.</source>
        <translation>{most}文字を超える書き込みは、途中までを取り込みました（ページ: {pages}）。</translation>
    </message>
    <message>
        <source>Nothing broke this time, but it came close.</source>
        <translation>今回は実害がなかったが、あと一歩で起きていた。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりませんでした</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or shorter words.</source>
        <translation>見つかりませんでした。ことばを減らすか短くすると、見つかりやすくなります。</translation>
    </message>
    <message>
        <source>Nothing has been written here yet.</source>
        <translation>まだ何も書かれていません。</translation>
    </message>
    <message>
        <source>Nothing has changed since then.</source>
        <translation>この時点から何も変わっていません。</translation>
    </message>
    <message>
        <source>Nothing has come back yet</source>
        <translation>まだ届いていません</translation>
    </message>
    <message>
        <source>Nothing here yet. Add a row, or paste a table; each line becomes a row.</source>
        <translation>まだ何もありません。行を追加するか、表を貼り付けてください。貼り付けた表は1行ずつ入ります。</translation>
    </message>
    <message>
        <source>Nothing monitored this. Add a follow-up of type “Detect”.</source>
        <translation>監視の対象外でした。ねらいが「検知」のフォローアップを追加してください。</translation>
    </message>
    <message>
        <source>Nothing more happens here; open work continues in the ticket system.</source>
        <translation>ここでの作業は終わり。残りはチケット管理システムで続ける。</translation>
    </message>
    <message>
        <source>Nothing suggests a loss, but nobody has checked.</source>
        <translation>損失の兆候はないが、誰も確かめていない。</translation>
    </message>
    <message>
        <source>Nothing was exported. To export anyway, add {options}.</source>
        <translation>何も書き出していません。それでも書き出すには {options} を付けてください。</translation>
    </message>
    <message>
        <source>Noticed the incident and reported it.</source>
        <translation>インシデントに気づき、知らせた。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Objectives and effort</source>
        <translation>目標と負担</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>オブザーバー</translation>
    </message>
    <message>
        <source>On November 18, from 08:52 to 09:48 JST, searches returned no results. Lists stayed available, and no data was lost. We are sorry for the interruption.</source>
        <translation>11月18日8時52分から9時48分（日本時間）まで、検索結果が表示されない状態になりました。一覧はご利用いただけました。データの損失はありません。ご不便をおかけしましたことをお詫び申し上げます。</translation>
    </message>
    <message>
        <source>On paper, hand back the pages with your notes and the review sheet.</source>
        <translation>紙の場合は、書き込んだページとレビューシートを返してください。</translation>
    </message>
    <message>
        <source>On paper, write in the margin on the right.</source>
        <translation>紙で読む場合は、右の余白に書き込んでください。</translation>
    </message>
    <message>
        <source>On screen, highlight, strike out or add notes in any PDF reader, and save the file.</source>
        <translation>画面で読む場合は、PDF リーダーでハイライト、取り消し線、コメントを付け、ファイルを保存してください。</translation>
    </message>
    <message>
        <source>On the agenda</source>
        <translation>会議の議題に追加済み</translation>
    </message>
    <message>
        <source>On the review sheet, the file gives two different answers to the same question. pmdesk took the one whose circle is filled in; please compare it with the last page. Questions: {count}.</source>
        <translation>レビューシートの同じ問いに、食い違う二つの回答がファイルに入っています（問い: {count}件）。ページの表示でチェックが付いているほうを取り込みました。最後のページと見比べてください。</translation>
    </message>
    <message>
        <source>On-call engineer</source>
        <translation>オンコール担当</translation>
    </message>
    <message>
        <source>On-call had to step in</source>
        <translation>オンコール担当の介入が必要だった</translation>
    </message>
    <message>
        <source>One good reason is enough. If you decide against it, write down why.</source>
        <translation>もっともな理由が一つあれば十分です。行わないと決めた場合も、理由を書き残すことに意味があります。</translation>
    </message>
    <message>
        <source>One observable fact in plain words. Say what a system or role did; opinions belong in the analysis.</source>
        <translation>観察できる事実を一つ、平易なことばで。主語はシステムか役割にし、意見は分析に書きます。</translation>
    </message>
    <message>
        <source>One owner sees it through; the writing is shared.</source>
        <translation>最後まで見届けるオーナーは一人。執筆は全員で分担します。</translation>
    </message>
    <message>
        <source>One quarter for two engineers, and a new central dependency</source>
        <translation>エンジニア二人で1四半期。中央の依存先が新たに一つ増える</translation>
    </message>
    <message>
        <source>One shared service issues and renews all internal certificates</source>
        <translation>内部証明書の発行と更新を、一つの共通サービスが担う</translation>
    </message>
    <message>
        <source>Only facts here: no causes, no judgment, no “should have”.</source>
        <translation>ここには事実だけを書きます。原因、評価、「～すべきだった」は書きません。</translation>
    </message>
    <message>
        <source>Only what really must be done becomes a ticket, and nothing has to be finished before the meeting.</source>
        <translation>本当に必要なものだけをチケットにします。会議までに終わらせる必要はありません。</translation>
    </message>
    <message>
        <source>Only {count} here. Most incidents have {minimum} or more: what else was there?</source>
        <translation>まだ{count}件です。たいていのインシデントには{minimum}件以上あります。ほかに何がありましたか。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Open it in a PDF reader, save a copy without the password, and import that.</source>
        <translation>PDF リーダーで開き、パスワードなしのコピーを保存して、それを取り込んでください。</translation>
    </message>
    <message>
        <source>Open its pages</source>
        <translation>ページを開く</translation>
    </message>
    <message>
        <source>Open its pages and type in what was written on them.</source>
        <translation>ページを開き、書き込まれた内容を入力してください。</translation>
    </message>
    <message>
        <source>Open problems</source>
        <translation>未解決の問題</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>未解決の問い</translation>
    </message>
    <message>
        <source>Open the library it was exported from, or import the postmortem first.</source>
        <translation>書き出し元のライブラリーを開くか、先にポストモーテムを取り込んでください。</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>メニューを開く</translation>
    </message>
    <message>
        <source>Open the postmortem, then read the pages and type in what was written on them.</source>
        <translation>対象のポストモーテムを開き、ページを見ながら、書き込まれた内容を入力してください。</translation>
    </message>
    <message>
        <source>Open the samples</source>
        <translation>見本を開く</translation>
    </message>
    <message>
        <source>Open this link in the browser</source>
        <translation>このアドレスをブラウザーで開く</translation>
    </message>
    <message>
        <source>Optional attendees</source>
        <translation>任意の参加者</translation>
    </message>
    <message>
        <source>Order of the comments</source>
        <translation>コメントの並び順</translation>
    </message>
    <message>
        <source>Organizational</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Other links</source>
        <translation>そのほかのリンク</translation>
    </message>
    <message>
        <source>Other users of this computer can read {file}.</source>
        <translation>このコンピューターのほかの利用者も {file} を読める状態です。</translation>
    </message>
    <message>
        <source>Others read it first; then you meet, agree and share.</source>
        <translation>先に読んでもらい、そのうえで会議を開き、合意し、共有します。</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>扱わないこと</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>オーナー</translation>
    </message>
    <message>
        <source>Ownership, priorities, staffing, training.</source>
        <translation>担当の分け方、優先順位、人手、訓練。</translation>
    </message>
    <message>
        <source>Owning team</source>
        <translation>担当チーム</translation>
    </message>
    <message>
        <source>Owns an affected service.</source>
        <translation>影響を受けたサービスを受け持つ。</translation>
    </message>
    <message>
        <source>P0</source>
        <translation>P0</translation>
    </message>
    <message>
        <source>P0 and P1 are worth a ticket; think twice before adding anything lower.</source>
        <translation>P0 と P1 はチケットにする価値があります。それより低いものは、追加する前に必要かどうか考え直します。</translation>
    </message>
    <message>
        <source>P1</source>
        <translation>P1</translation>
    </message>
    <message>
        <source>P1 to P4</source>
        <translation>P1～P4</translation>
    </message>
    <message>
        <source>P2</source>
        <translation>P2</translation>
    </message>
    <message>
        <source>P3</source>
        <translation>P3</translation>
    </message>
    <message>
        <source>P4</source>
        <translation>P4</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PLAT-812</source>
        <translation>PLAT-812</translation>
    </message>
    <message>
        <source>PM-2025-031 and PM-2026-003: in both, a scheduled job failed quietly for weeks.</source>
        <translation>PM-2025-031 と PM-2026-003。どちらも、定期処理が数週間、通知のないまま失敗していた。</translation>
    </message>
    <message>
        <source>PM-2026-014</source>
        <translation>PM-2026-014</translation>
    </message>
    <message>
        <source>Page {n}</source>
        <translation>{n}ページ</translation>
    </message>
    <message>
        <source>Page {n} of {count}</source>
        <translation>{n} / {count} ページ</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>{page} / {pages} ページ</translation>
    </message>
    <message>
        <source>Paged</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Pages outside working hours</source>
        <translation>時間外の呼び出し</translation>
    </message>
    <message>
        <source>Park ideas that come up while you reconstruct events, and return to them once the timeline is agreed.</source>
        <translation>経緯を整理する間に出た案はひとまずここに置き、タイムラインに合意してから検討します。</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>あとで考える案</translation>
    </message>
    <message>
        <source>Part of a trend: the third certificate this year to expire without warning.</source>
        <translation>傾向の一部。証明書が前触れなく期限切れになったのは今年3回目。</translation>
    </message>
    <message>
        <source>Part of the history of {place} is missing.</source>
        <translation>{place} の履歴に抜けがあります。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>パスフレーズまたは回復キー</translation>
    </message>
    <message>
        <source>Passphrase or recovery key: </source>
        <translation>パスフレーズまたは回復キー: </translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>同僚</translation>
    </message>
    <message>
        <source>People</source>
        <translation>関わった人</translation>
    </message>
    <message>
        <source>People paged</source>
        <translation>呼び出された人数</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Places changed on both sides</source>
        <translation>選ぶ箇所</translation>
    </message>
    <message>
        <source>Plan 30 to 60 minutes, depending on how complex the incident was.</source>
        <translation>インシデントの複雑さに応じて、30～60分を確保します。</translation>
    </message>
    <message>
        <source>Plausible; the note says what would settle it.</source>
        <translation>あり得る。何があれば確かめられるかを備考に書く。</translation>
    </message>
    <message>
        <source>Please read this report and note whatever is missing, unclear or wrong.</source>
        <translation>このレポートを読み、足りない点、わかりにくい点、誤りがあれば書き込んでください。</translation>
    </message>
    <message>
        <source>Please reply by</source>
        <translation>回答期限</translation>
    </message>
    <message>
        <source>Please reply by {date}.</source>
        <translation>{date} までに回答してください。</translation>
    </message>
    <message>
        <source>Postmortem</source>
        <translation>ポストモーテム</translation>
    </message>
    <message>
        <source>Postmortems</source>
        <translation>ポストモーテム</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>時刻の精度</translation>
    </message>
    <message>
        <source>Preparing the preview…</source>
        <translation>プレビューを準備しています…</translation>
    </message>
    <message>
        <source>Press {key} in the list</source>
        <translation>一覧では {key} キー</translation>
    </message>
    <message>
        <source>Prevent</source>
        <translation>予防</translation>
    </message>
    <message>
        <source>Prevention</source>
        <translation>予防</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>レポートのプレビュー</translation>
    </message>
    <message>
        <source>Previous comment</source>
        <translation>前のコメント</translation>
    </message>
    <message>
        <source>Previous knowledge</source>
        <translation>それまでの知識</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>前のペイン</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>前の問題</translation>
    </message>
    <message>
        <source>Previous stage</source>
        <translation>前のステージ</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Problems {n}</source>
        <translation>問題 {n}</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>Product manager</source>
        <translation>プロダクトマネージャー</translation>
    </message>
    <message>
        <source>Prometheus</source>
        <translation>Prometheus</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Proxy logs before 08:50 had already been rotated. The batch host's clock was 90 seconds ahead.</source>
        <translation>08:50 より前のプロキシのログは、ローテーション済みで残っていなかった。バッチサーバーの時計は90秒進んでいた。</translation>
    </message>
    <message>
        <source>Put on the agenda</source>
        <translation>会議の議題に追加</translation>
    </message>
    <message>
        <source>Put the file back, or copy your text and start pmdesk again.</source>
        <translation>元の場所に戻すか、文章をコピーしてから pmdesk を起動し直してください。</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>問い</translation>
    </message>
    <message>
        <source>Questions for reviewers</source>
        <translation>レビュアーへの問い</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Read it as a customer who was in the middle of something important.</source>
        <translation>大事な作業の最中だった顧客のつもりで読み返します。</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>対象読者</translation>
    </message>
    <message>
        <source>Reading took too long. Notes after page {page} were left out.</source>
        <translation>読み取りに時間がかかりすぎたため、{page}ページより後の書き込みは取り込みませんでした。</translation>
    </message>
    <message>
        <source>Reading took too long. The text after page {page} was not read.</source>
        <translation>読み取りに時間がかかりすぎたため、{page}ページより後の文章は読み取りませんでした。</translation>
    </message>
    <message>
        <source>Reading {file} took too much time or memory and was stopped.</source>
        <translation>{file} の読み取りに時間またはメモリーを使いすぎたため、中止しました。</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>{file} を読み取っています…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reason for an exception</source>
        <translation>例外の理由</translation>
    </message>
    <message>
        <source>Reason for the decision</source>
        <translation>行う理由、または行わない理由</translation>
    </message>
    <message>
        <source>Reasons for a postmortem</source>
        <translation>行う理由</translation>
    </message>
    <message>
        <source>Record each change in status or impact, and the decisions and actions that mattered.</source>
        <translation>状態や影響の変化をすべてと、重要だった判断や措置を記録します。</translation>
    </message>
    <message>
        <source>Record new insights, corrections and loose ends. Attribute them to roles where it matters.</source>
        <translation>新しい気づき、訂正、残った論点を記録します。必要なら、誰の発言かを役割で添えます。</translation>
    </message>
    <message>
        <source>Record the decisions that shaped the response and the analysis, with the options that were on the table.</source>
        <translation>対応と分析の方向を決めた意思決定を、その時の選択肢とともに残します。</translation>
    </message>
    <message>
        <source>Record why a status was set before its conditions were met, or why no meeting or postmortem is needed.</source>
        <translation>条件がそろう前にステータスを変えた理由や、会議やポストモーテムを不要とした理由を残します。</translation>
    </message>
    <message>
        <source>Recover what can be read…</source>
        <translation>読み取れるものを取り出す…</translation>
    </message>
    <message>
        <source>Recovered: {postmortems} postmortems, {answers} answers ({from_history} from their history, {from_backup} from a backup), {files} files. Lost: {lost}.</source>
        <translation>取り出したもの: ポストモーテム {postmortems}件、回答 {answers}件（履歴から {from_history}件、バックアップから {from_backup}件）、ファイル {files}件。失われたもの: {lost}件。</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>復旧</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>回復キー</translation>
    </message>
    <message>
        <source>Recovery key. Write it on paper; it is shown only this once:</source>
        <translation>回復キー。表示は今だけです。紙に書き留めてください。</translation>
    </message>
    <message>
        <source>Recovery took longer than it should</source>
        <translation>復旧に想定より時間がかかった</translation>
    </message>
    <message>
        <source>Recovery was expected within minutes of the restart, because that is how it went in July.</source>
        <translation>7月のときと同じように、再起動から数分で復旧すると見ていた。</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Reduced mode kept lists available throughout</source>
        <translation>縮退運転により、一覧は終始使えた</translation>
    </message>
    <message>
        <source>Reissue</source>
        <translation>再発行</translation>
    </message>
    <message>
        <source>Reissue, roll back, switch checking off</source>
        <translation>再発行、切り戻し、検証の無効化</translation>
    </message>
    <message>
        <source>Relates to</source>
        <translation>関連する項目</translation>
    </message>
    <message>
        <source>Remove the attachment</source>
        <translation>添付を外す</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>行を削除</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} を外す</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除されています</translation>
    </message>
    <message>
        <source>Removed words are struck out; new words are underlined.</source>
        <translation>削除した部分は取り消し線、追加した部分は下線で示します。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Renewal jobs belong to the cluster template, and no team receives their failures as its own.</source>
        <translation>更新処理はクラスターのテンプレートの一部で、その失敗を自分たちのものとして受け取るチームがない。</translation>
    </message>
    <message>
        <source>Renewal was left to each cluster so that no central service could take all of them down at once.</source>
        <translation>中央のサービス一つで全クラスターが止まるのを避けるため、更新は各クラスターに任せていた。</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>未対応に戻す</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>確認のためもう一度入力</translation>
    </message>
    <message>
        <source>Repeat the passphrase: </source>
        <translation>確認のためもう一度: </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置換</translation>
    </message>
    <message>
        <source>Replace with these words</source>
        <translation>この文言に置き換える</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Reply or reason</source>
        <translation>返信または理由</translation>
    </message>
    <message>
        <source>Reply, or reason for the decision</source>
        <translation>返信、または判断の理由</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>報告者</translation>
    </message>
    <message>
        <source>Reproduce it outside production, and change one thing at a time.</source>
        <translation>本番環境の外で再現し、条件を一つずつ変えてみます。</translation>
    </message>
    <message>
        <source>Reproduction</source>
        <translation>再現</translation>
    </message>
    <message>
        <source>Required attendees</source>
        <translation>必須の参加者</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>解決</translation>
    </message>
    <message>
        <source>Responder</source>
        <translation>対応者</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>対応</translation>
    </message>
    <message>
        <source>Response began</source>
        <translation>対応の始まり</translation>
    </message>
    <message>
        <source>Response ended</source>
        <translation>対応の終わり</translation>
    </message>
    <message>
        <source>Restarting a node made no difference, although that had always cleared connection errors before.</source>
        <translation>ノードを再起動しても変わらなかった。それまでは、再起動すれば必ず接続エラーが消えていた。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Restore from the trash</source>
        <translation>ごみ箱から戻す</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>ごみ箱から戻す</translation>
    </message>
    <message>
        <source>Restore the backup from {time}</source>
        <translation>{time} のバックアップから復元する</translation>
    </message>
    <message>
        <source>Restore the library as of {time}?</source>
        <translation>ライブラリーを {time} の状態に戻しますか。</translation>
    </message>
    <message>
        <source>Restore this</source>
        <translation>この状態に戻す</translation>
    </message>
    <message>
        <source>Restore {file} from a backup. There is a copy next to each encrypted backup.</source>
        <translation>{file} をバックアップから戻してください。暗号化されたバックアップには、それぞれ同じ場所にその控えがあります。</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>復元…</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Results shared inside the company</source>
        <translation>結果を社内に共有した</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Review copy</source>
        <translation>レビュー版</translation>
    </message>
    <message>
        <source>Review copy: everything, with room for notes</source>
        <translation>レビュー版: すべて（書き込み用の余白付き）</translation>
    </message>
    <message>
        <source>Review question</source>
        <translation>レビューの問い</translation>
    </message>
    <message>
        <source>Review requested</source>
        <translation>レビューの依頼日</translation>
    </message>
    <message>
        <source>Review sheet</source>
        <translation>レビューシート</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>レビュー済み</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>レビュー完了日</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>レビュアー</translation>
    </message>
    <message>
        <source>Reviewers are asked to reply by {date}, which has passed.</source>
        <translation>回答期限の {date} は、すでに過ぎています。</translation>
    </message>
    <message>
        <source>Reviewers are asked to reply by {date}, which is after the meeting on {meeting}.</source>
        <translation>回答期限の {date} は、会議の日（{meeting}）より後です。</translation>
    </message>
    <message>
        <source>Reviewers look for what is missing or unclear.</source>
        <translation>レビュアーは、足りないところやわかりにくいところを探します。</translation>
    </message>
    <message>
        <source>Reviewers should have had the draft by {time}.</source>
        <translation>ドラフトをレビュアーに送る期限（{time}）を過ぎています。</translation>
    </message>
    <message>
        <source>Reviewers should have the draft by {time}.</source>
        <translation>ドラフトは {time} までにレビュアーに送ります。</translation>
    </message>
    <message>
        <source>Reviewers should reply by</source>
        <translation>レビュアーの回答期限</translation>
    </message>
    <message>
        <source>Reviews as</source>
        <translation>立場</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Role or system</source>
        <translation>実施者の役割</translation>
    </message>
    <message>
        <source>Roles were clear within five minutes. The first status page entry took 31 minutes, because its approval was unclear.</source>
        <translation>役割は5分以内に決まった。ステータスページへの最初の掲載には31分かかった。承認の流れがはっきりしていなかった。</translation>
    </message>
    <message>
        <source>Rolled the proxies back, one zone at a time</source>
        <translation>プロキシをゾーンごとに切り戻した</translation>
    </message>
    <message>
        <source>Rolling back would not have changed the end date</source>
        <translation>切り戻しても期限は変わらない</translation>
    </message>
    <message>
        <source>Run `python3 dev.py run`; it installs what is missing.</source>
        <translation>`python3 dev.py run` を実行してください。足りないものがインストールされます。</translation>
    </message>
    <message>
        <source>Runbook used</source>
        <translation>使った手順書</translation>
    </message>
    <message>
        <source>SLO and error budget</source>
        <translation>SLO とエラーバジェット</translation>
    </message>
    <message>
        <source>SQLite reports: {said}</source>
        <translation>SQLite の報告: {said}</translation>
    </message>
    <message>
        <source>Save a copy elsewhere. Its text is still in this window.</source>
        <translation>別の場所に写しを保存してください。本文はこのウィンドウに残っています。</translation>
    </message>
    <message>
        <source>Save a copy elsewhere. The text is still in this window.</source>
        <translation>別の場所に写しを保存してください。本文はこのウィンドウに残っています。</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>コピーを別の場所に保存…</translation>
    </message>
    <message>
        <source>Save it as UTF-8 in the program it came from, then import it again.</source>
        <translation>作成したプログラムで UTF-8 として保存し、もう一度取り込んでください。</translation>
    </message>
    <message>
        <source>Save it as a file and attach it as evidence.</source>
        <translation>ファイルとして保存し、根拠に添付してください。</translation>
    </message>
    <message>
        <source>Save the PDF again with only the pages that have notes, and import that.</source>
        <translation>書き込みのあるページだけを PDF に保存し直し、それを取り込んでください。</translation>
    </message>
    <message>
        <source>Save the file and send it back to whoever gave it to you.</source>
        <translation>ファイルを保存し、送り主に返送してください。</translation>
    </message>
    <message>
        <source>Save the file and send it to {owner}.</source>
        <translation>ファイルを保存し、{owner}さんに送ってください。</translation>
    </message>
    <message>
        <source>Saved at {time}</source>
        <translation>{time} に保存</translation>
    </message>
    <message>
        <source>Saving failed for a reason that pmdesk does not know ({reason}).</source>
        <translation>pmdesk にも分からない理由で保存に失敗しました（{reason}）。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Say what users noticed and what was behind it, in one line that will still make sense in a year.</source>
        <translation>利用者に起きたことと、その裏にあったことを、1年後に読んでもわかる1行で書きます。</translation>
    </message>
    <message>
        <source>Say what you would look at from now on when someone asks whether the service is healthy.</source>
        <translation>これから「サービスは健全か」と聞かれたら、何を見て答えるかを書きます。</translation>
    </message>
    <message>
        <source>Say where it could be found, what surrounded it, and how the system assumed it would be noticed.</source>
        <translation>それがどこにあり、何に囲まれていたかを書きます。気づいてもらえることを、システムがどのように前提としていたかも書きます。</translation>
    </message>
    <message>
        <source>Say where support can find the list; keep the list itself out of this document.</source>
        <translation>サポートが一覧を参照できる場所を書きます。一覧そのものはこの文書に入れません。</translation>
    </message>
    <message>
        <source>Say whether data was lost or damaged, and whether anyone has checked.</source>
        <translation>データの損失や破損があったか、それを誰かが確かめたかを示します。</translation>
    </message>
    <message>
        <source>Say which features were affected, and how badly.</source>
        <translation>どの機能が、どの程度影響を受けたかを書きます。</translation>
    </message>
    <message>
        <source>Say which records are missing and which clocks were off, so that readers know how far to trust the times.</source>
        <translation>欠けている記録や、ずれていた時計を書きます。読み手が時刻をどこまで信頼できるか判断できます。</translation>
    </message>
    <message>
        <source>Say why in the box below, then decline.</source>
        <translation>下の欄に理由を書いてから、不採用にしてください。</translation>
    </message>
    <message>
        <source>Say “incident” or “degraded service”; say “outage” only if everything was down.</source>
        <translation>「インシデント」「サービスの品質低下」と書きます。「全面停止」は、すべてが使えなかったときだけです。</translation>
    </message>
    <message>
        <source>Schedule it as soon as the incident is over, so that people can plan around it.</source>
        <translation>インシデントが終わったらすぐに決めます。参加者にはそこに合わせて調整してもらいます。</translation>
    </message>
    <message>
        <source>Scribe</source>
        <translation>書記</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search availability</source>
        <translation>検索の可用性</translation>
    </message>
    <message>
        <source>Search for a command, a postmortem, a stage or a field</source>
        <translation>操作、ポストモーテム、ステージ、欄の名前を入力</translation>
    </message>
    <message>
        <source>Search interruption on November 18</source>
        <translation>検索が利用できない不具合について（11月18日）</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>ライブラリーを検索</translation>
    </message>
    <message>
        <source>Search the library by service, symptom and factor, and list the numbers of the postmortems you find.</source>
        <translation>サービス、症状、要因でライブラリーを検索し、見つかったポストモーテムの番号を書きます。</translation>
    </message>
    <message>
        <source>Search unavailable after an internal certificate expired</source>
        <translation>内部証明書の期限切れにより検索が利用不可に</translation>
    </message>
    <message>
        <source>Search was down for 56 minutes because a certificate expired unnoticed. No data was lost. Expiry is now monitored; automatic renewal follows by December.</source>
        <translation>証明書の期限切れが検知されないまま、検索が56分間使えなくなった。データの損失はない。期限の監視を始めており、12月までに更新を自動化する。</translation>
    </message>
    <message>
        <source>Search was seen as one of the calmest services: two small incidents in a year.</source>
        <translation>検索はもっとも安定したサービスの一つと見られていた。1年間で小さなインシデントが2件だけだった。</translation>
    </message>
    <message>
        <source>Search was switched to list-only mode, then the certificate was reissued on all three nodes.</source>
        <translation>検索を一覧のみの表示に切り替え、そのあと3台すべてで証明書を再発行した。</translation>
    </message>
    <message>
        <source>Searches answered within 2 s</source>
        <translation>2秒以内に返った検索</translation>
    </message>
    <message>
        <source>Second backup folder…</source>
        <translation>二つ目のフォルダー…</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>セキュリティー</translation>
    </message>
    <message>
        <source>Seeing it through</source>
        <translation>実施の見届け</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>複数を選択</translation>
    </message>
    <message>
        <source>Send nothing before the review. When you do send it, it must be free of typos.</source>
        <translation>レビューの前には何も掲載しません。掲載するときは誤字を残しません。</translation>
    </message>
    <message>
        <source>Send the draft to reviewers at least 24 hours before the meeting.</source>
        <translation>会議の24時間前までに、ドラフトをレビュアーに送ります。</translation>
    </message>
    <message>
        <source>Send the saved file itself: printing it to a new PDF loses your notes.</source>
        <translation>保存したファイルをそのまま送ってください。新しい PDF に印刷すると、書き込みが失われます。</translation>
    </message>
    <message>
        <source>Separate what was known at the time from what was found out later.</source>
        <translation>当時わかっていたことと、あとでわかったことを分けておきます。</translation>
    </message>
    <message>
        <source>Serious: an important function is badly degraded for many users.</source>
        <translation>深刻: 多くの利用者で、重要な機能の品質が大きく低下している。</translation>
    </message>
    <message>
        <source>Service owner</source>
        <translation>サービスオーナー</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Set a date to check what has been done, about four weeks after the incident.</source>
        <translation>何が済んだかを確かめる日を決めます。インシデントのおよそ4週間後です。</translation>
    </message>
    <message>
        <source>Set the date shown on the message when it is sent.</source>
        <translation>掲載するメッセージに記す日付。</translation>
    </message>
    <message>
        <source>Set “{status}” anyway</source>
        <translation>それでも「{status}」にする</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>対応済み</translation>
    </message>
    <message>
        <source>Sev-1</source>
        <translation>Sev-1</translation>
    </message>
    <message>
        <source>Sev-1 to Sev-5</source>
        <translation>Sev-1～Sev-5</translation>
    </message>
    <message>
        <source>Sev-2</source>
        <translation>Sev-2</translation>
    </message>
    <message>
        <source>Sev-2 to Sev-1</source>
        <translation>Sev-2 → Sev-1</translation>
    </message>
    <message>
        <source>Sev-3</source>
        <translation>Sev-3</translation>
    </message>
    <message>
        <source>Sev-4</source>
        <translation>Sev-4</translation>
    </message>
    <message>
        <source>Sev-5</source>
        <translation>Sev-5</translation>
    </message>
    <message>
        <source>Several contributing factors are named, and nothing is judged in hindsight.</source>
        <translation>寄与要因が複数挙げられており、後知恵による評価はありません。</translation>
    </message>
    <message>
        <source>Several contributing factors, never one root cause.</source>
        <translation>寄与要因は複数あります。ただ一つの根本原因には絞り込みません。</translation>
    </message>
    <message>
        <source>Several factors are named.</source>
        <translation>複数の要因が挙げられています。</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Severity scheme</source>
        <translation>重大度の体系</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>図形</translation>
    </message>
    <message>
        <source>Share the result widely; a postmortem nobody reads teaches nobody.</source>
        <translation>結果は広く共有します。誰も読まないポストモーテムからは、誰も学べません。</translation>
    </message>
    <message>
        <source>Shared on</source>
        <translation>共有日</translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation>共有先</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>Shorten very long texts or tables, or export as Markdown instead.</source>
        <translation>極端に長い文章や表を短くするか、代わりに Markdown で書き出してください。</translation>
    </message>
    <message>
        <source>Should certificates be renewed by one shared service, or by each team?</source>
        <translation>証明書の更新は、一つの共通サービスと各チームのどちらが担うべきか。</translation>
    </message>
    <message>
        <source>Show or hide the guide pane</source>
        <translation>ガイドペインの表示/非表示</translation>
    </message>
    <message>
        <source>Show or hide the library</source>
        <translation>ライブラリーの表示/非表示</translation>
    </message>
    <message>
        <source>Show that text</source>
        <translation>そのテキストを表示</translation>
    </message>
    <message>
        <source>Show the comments</source>
        <translation>コメントを表示</translation>
    </message>
    <message>
        <source>Show the guide</source>
        <translation>ガイドを表示</translation>
    </message>
    <message>
        <source>Show the history</source>
        <translation>履歴を表示</translation>
    </message>
    <message>
        <source>Show the preview</source>
        <translation>プレビューを表示</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>問題を表示</translation>
    </message>
    <message>
        <source>Show the trash</source>
        <translation>ごみ箱を表示</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>ページ全体を表示</translation>
    </message>
    <message>
        <source>Shown by data, or reproduced.</source>
        <translation>データで示されたか、再現できた。</translation>
    </message>
    <message>
        <source>Shown in {language}.</source>
        <translation>この文章は {language} で掲載しています。</translation>
    </message>
    <message>
        <source>Shows readers how far they can rely on this document.</source>
        <translation>この文書の内容がどこまで固まっているかを読み手に示します。</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>左右に並べて表示</translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation>副作用</translation>
    </message>
    <message>
        <source>Since when has the failure notice gone to this channel?</source>
        <translation>失敗の通知は、いつからこのチャンネルに届いていたか</translation>
    </message>
    <message>
        <source>Singapore time</source>
        <translation>シンガポール時間</translation>
    </message>
    <message>
        <source>Slow, partial or wrong at times.</source>
        <translation>遅い、一部しか使えない、ときどき結果が誤る。</translation>
    </message>
    <message>
        <source>Small incidents of one kind add up to a pattern.</source>
        <translation>同じ種類の小さなインシデントも、積み重なれば傾向として見えてくる。</translation>
    </message>
    <message>
        <source>Small: little impact, or a workaround is at hand.</source>
        <translation>小規模: 影響が小さいか、回避策がある。</translation>
    </message>
    <message>
        <source>Some conditions for “{status}” are not met yet. Meet them, or give a reason.</source>
        <translation>「{status}」にするには、まだ残っている点があります。対応するか、理由を書いてください。</translation>
    </message>
    <message>
        <source>Some data lost or damaged</source>
        <translation>一部に損失や破損</translation>
    </message>
    <message>
        <source>Some imported text did not fit any field. Move it, or leave it here.</source>
        <translation>取り込んだテキストの一部が、まだ欄に入っていません。適切な欄に移すか、あえてここに残してください。</translation>
    </message>
    <message>
        <source>Some notes come without the words they mark, which could not be read. Pages: {pages}.</source>
        <translation>印の付いた語句を読み取れなかったため、語句なしで取り込んだ書き込みがあります（ページ: {pages}）。</translation>
    </message>
    <message>
        <source>Some of it did not fit any field; it is kept in full in one place.</source>
        <translation>一部は入る欄がないため、一つのテキストにまとめてそのまま残しました。</translation>
    </message>
    <message>
        <source>Some pasted cells did not fit their column: {cells}.</source>
        <translation>貼り付けたセルの一部が列に合いませんでした: {cells}。</translation>
    </message>
    <message>
        <source>Some text did not fit any field; it is kept in full under “Unplaced text”.</source>
        <translation>一部のテキストは入る欄がありませんでした。「未配置のテキスト」にそのまま残っています。</translation>
    </message>
    <message>
        <source>Some users or one function are affected.</source>
        <translation>一部の利用者、または一つの機能に影響がある。</translation>
    </message>
    <message>
        <source>Someone asked for one</source>
        <translation>実施してほしいという要望があった</translation>
    </message>
    <message>
        <source>Someone looked at the data and found all of it.</source>
        <translation>データを確かめ、すべてそろっていた。</translation>
    </message>
    <message>
        <source>Someone or something first noticed it.</source>
        <translation>誰か、または何かが捉えた最初の兆候。</translation>
    </message>
    <message>
        <source>Someone or something noticed that something was wrong.</source>
        <translation>誰か、または何かが、異常に気づいた。</translation>
    </message>
    <message>
        <source>Someone started to work on it.</source>
        <translation>人が対応を引き受けた。</translation>
    </message>
    <message>
        <source>Someone was informed: customers, support, the company.</source>
        <translation>顧客、サポート、社内などに伝えた。</translation>
    </message>
    <message>
        <source>Something every user relies on did not work.</source>
        <translation>すべての利用者が頼りにしている機能が動かなかった。</translation>
    </message>
    <message>
        <source>Something outside your systems: a provider, a partner, traffic.</source>
        <translation>自分たちのシステムの外のこと。クラウド事業者、取引先、トラフィックなど。</translation>
    </message>
    <message>
        <source>Something was done to the system.</source>
        <translation>システムに対して何かを行った。</translation>
    </message>
    <message>
        <source>Something was drawn or written on the pages of {file}, and pmdesk cannot read it as notes. Pages: {pages}.</source>
        <translation>{file} には、ページの一部になっていて書き込みとして読み取れないものがあります（ページ: {pages}）。</translation>
    </message>
    <message>
        <source>Something was drawn or written. Pages: {pages}.</source>
        <translation>描き込みや手書きの文字があります（ページ: {pages}）。</translation>
    </message>
    <message>
        <source>Something went wrong in pmdesk. What you typed is kept. You can copy a report for the developers; it contains none of your answers.</source>
        <translation>pmdesk に不具合が起きました。入力した内容は失われていません。開発元に送る不具合の報告をコピーできます。報告に回答の内容は含まれません。</translation>
    </message>
    <message>
        <source>Sort by time</source>
        <translation>時刻順に並べる</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Source link</source>
        <translation>出典のリンク</translation>
    </message>
    <message>
        <source>Spend most of the meeting on what happened, until everyone agrees on the timeline.</source>
        <translation>会議の大半は、全員がタイムラインに合意できるまで、何が起きたかに使います。</translation>
    </message>
    <message>
        <source>Spoke with customers and support.</source>
        <translation>顧客やサポートと連絡を取った。</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>スポンサー</translation>
    </message>
    <message>
        <source>Squiggly underline</source>
        <translation>波線</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>スタンプ</translation>
    </message>
    <message>
        <source>Start with a verb and name the result; avoid “investigate”, “improve” and “ensure”.</source>
        <translation>「何をどうする」と、結果がわかるように書きます。「調査する」「改善する」「徹底する」は使いません。</translation>
    </message>
    <message>
        <source>Start with the chat log, then add what monitoring, logs and deployments show.</source>
        <translation>まずチャットの記録から拾い、次に監視、ログ、デプロイの記録で補います。</translation>
    </message>
    <message>
        <source>Start with the incident you have just been through, look at two finished examples, or drop a Markdown or JSON file anywhere in this window.</source>
        <translation>対応を終えたばかりのインシデントから始めるか、完成した二つの見本を見てみましょう。Markdown または JSON のファイルをこのウィンドウにドロップしても始められます。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>State what you took to be true without evidence, and which single record would help most to confirm it.</source>
        <translation>根拠なしに正しいとみなしたことを書きます。確かめるのにもっとも役立つ記録も一つ挙げます。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Status change</source>
        <translation>状態の変化</translation>
    </message>
    <message>
        <source>Status page entry</source>
        <translation>ステータスページの掲載</translation>
    </message>
    <message>
        <source>Status page published</source>
        <translation>ステータスページ掲載</translation>
    </message>
    <message>
        <source>Status: {name}</source>
        <translation>ステータス: {name}</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>ステータス: {status}</translation>
    </message>
    <message>
        <source>Sticky note</source>
        <translation>付箋</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>未対応</translation>
    </message>
    <message>
        <source>Still open: {names}</source>
        <translation>未回答: {names}</translation>
    </message>
    <message>
        <source>Strikethrough</source>
        <translation>取り消し線</translation>
    </message>
    <message>
        <source>Subject matter expert</source>
        <translation>専門家</translation>
    </message>
    <message>
        <source>Suggested: {reason}</source>
        <translation>チェックの候補: {reason}</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>まとめ</translation>
    </message>
    <message>
        <source>Summary for customers</source>
        <translation>顧客向けの要約</translation>
    </message>
    <message>
        <source>Summary of findings</source>
        <translation>調査結果の要約</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>サポート</translation>
    </message>
    <message>
        <source>Support contacts</source>
        <translation>サポートへの問い合わせ</translation>
    </message>
    <message>
        <source>Supported the incident commander and was ready to take over.</source>
        <translation>インシデントコマンダーを補佐し、いつでも交代できるよう備えた。</translation>
    </message>
    <message>
        <source>Switching to lists only had been tried in a drill, so its effect was known.</source>
        <translation>一覧のみの表示への切り替えは訓練で試しており、効果がわかっていた。</translation>
    </message>
    <message>
        <source>Sydney time</source>
        <translation>シドニー時間</translation>
    </message>
    <message>
        <source>System colors</source>
        <translation>システムの設定に合わせる</translation>
    </message>
    <message>
        <source>Systemic changes</source>
        <translation>構造的な変更</translation>
    </message>
    <message>
        <source>T-1</source>
        <translation>T-1</translation>
    </message>
    <message>
        <source>T-3, E-1</source>
        <translation>T-3、E-1</translation>
    </message>
    <message>
        <source>T-5</source>
        <translation>T-5</translation>
    </message>
    <message>
        <source>T-8</source>
        <translation>T-8</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Taiwan time</source>
        <translation>台湾時間</translation>
    </message>
    <message>
        <source>Taking action</source>
        <translation>行動</translation>
    </message>
    <message>
        <source>Talk with the people involved before the meeting, and note only what they agree to share with all readers.</source>
        <translation>会議の前に関わった人と話し、読み手全員に共有してよいと了解を得たことだけを書きます。</translation>
    </message>
    <message>
        <source>Talked with</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標値</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>技術</translation>
    </message>
    <message>
        <source>Terms are explained, and pictures help.</source>
        <translation>用語の説明があり、図が理解を助けている。</translation>
    </message>
    <message>
        <source>Text on the page</source>
        <translation>ページ上のテキスト</translation>
    </message>
    <message>
        <source>Text without a field</source>
        <translation>欄に入らなかったテキスト</translation>
    </message>
    <message>
        <source>Thailand time</source>
        <translation>タイ時間</translation>
    </message>
    <message>
        <source>The IDs of the contributing factors it addresses.</source>
        <translation>対処する寄与要因の記号。</translation>
    </message>
    <message>
        <source>The IDs of the factors that this one made possible or worse.</source>
        <translation>この要因が引き起こした、または悪化させた要因の記号。</translation>
    </message>
    <message>
        <source>The IDs of the items it is about.</source>
        <translation>対象となる項目の記号。</translation>
    </message>
    <message>
        <source>The IDs of the items that show it.</source>
        <translation>それを示す記号。</translation>
    </message>
    <message>
        <source>The IDs of the items that support this step.</source>
        <translation>この段を裏づける記号。</translation>
    </message>
    <message>
        <source>The IDs of the timeline rows and evidence that support it.</source>
        <translation>これを裏づけるタイムラインの行や根拠の記号。</translation>
    </message>
    <message>
        <source>The PDF could not be created ({reason}).</source>
        <translation>レポートを PDF にできませんでした（{reason}）。</translation>
    </message>
    <message>
        <source>The actions are in the ticket system</source>
        <translation>アクションがチケット管理システムに登録されている</translation>
    </message>
    <message>
        <source>The answer at {place} cannot be read.</source>
        <translation>{place} の回答を読み取れません。</translation>
    </message>
    <message>
        <source>The answer at {place} is not the last one saved.</source>
        <translation>{place} の回答が、最後に保存した内容と違います。</translation>
    </message>
    <message>
        <source>The answer that this comment would change is no longer there.</source>
        <translation>この修正案の対象だった項目は、もうありません。</translation>
    </message>
    <message>
        <source>The answer to “why?” about the row above; the first row states the symptom.</source>
        <translation>上の行に対する「なぜ」の答え。最初の行には症状を書きます。</translation>
    </message>
    <message>
        <source>The answer, once there is one, or why it will stay open.</source>
        <translation>わかったら答えを、わからないままにするならその理由を書きます。</translation>
    </message>
    <message>
        <source>The command was not understood ({reason}).</source>
        <translation>コマンドの指定を認識できません（{reason}）。</translation>
    </message>
    <message>
        <source>The comment at the end of the file is damaged, so only the visible text was imported.</source>
        <translation>末尾のコメントが壊れています。ページに見えている内容だけを読み込みました。</translation>
    </message>
    <message>
        <source>The comment at the end of the file is missing, so other languages and the seconds of times are lost.</source>
        <translation>末尾のコメントがありません。そこにあったほかの言語の文章と、時刻の秒も失われています。</translation>
    </message>
    <message>
        <source>The content is complete and ready for the meeting.</source>
        <translation>内容がそろい、会議に出せる。</translation>
    </message>
    <message>
        <source>The content is still being written.</source>
        <translation>まだ書いている途中。</translation>
    </message>
    <message>
        <source>The current library is backed up first, so you can undo this.</source>
        <translation>先に現在の状態をバックアップするため、あとで元に戻せます。</translation>
    </message>
    <message>
        <source>The customer count is an estimate</source>
        <translation>顧客数は推定</translation>
    </message>
    <message>
        <source>The damaged library is kept next to the restored one.</source>
        <translation>壊れたライブラリーは、同じ場所に残しておきます。</translation>
    </message>
    <message>
        <source>The date of the reviewer's decision.</source>
        <translation>回答のあった日。</translation>
    </message>
    <message>
        <source>The day it should be in place; the usual limit depends on the severity.</source>
        <translation>いつまでに済ませるか。標準の期限は重大度から決まります。</translation>
    </message>
    <message>
        <source>The day it was sent is recorded.</source>
        <translation>共有日が記入されています。</translation>
    </message>
    <message>
        <source>The day of the review is set.</source>
        <translation>振り返りの日が決まっています。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ディスクに空き容量がありません。</translation>
    </message>
    <message>
        <source>The disk reported an error ({reason}).</source>
        <translation>ディスクの読み書きに失敗しました（{reason}）。</translation>
    </message>
    <message>
        <source>The draft went out less than 24 hours before the meeting. Should the meeting be moved?</source>
        <translation>ドラフトの送付から会議まで24時間ありません。会議を延期しますか。</translation>
    </message>
    <message>
        <source>The draft went out on {day}, in time for the meeting.</source>
        <translation>ドラフトは会議に間に合うように送付済みです（{day}）。</translation>
    </message>
    <message>
        <source>The draft went out on {day}; reviewers should have had it by {time}.</source>
        <translation>ドラフトの送付日は {day} です。送付の期限は {time} です。</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>終了が開始より前になっています。</translation>
    </message>
    <message>
        <source>The exact query or command, without passwords or tokens.</source>
        <translation>クエリやコマンドを一字一句そのまま書きます。パスワードやトークンは除きます。</translation>
    </message>
    <message>
        <source>The export was canceled. No file was changed.</source>
        <translation>書き出しをキャンセルしました。ファイルは変わっていません。</translation>
    </message>
    <message>
        <source>The failure notices had been there since September, among 40 routine messages a day.</source>
        <translation>失敗の通知は9月からあったが、1日40件の定型メッセージに埋もれていた。</translation>
    </message>
    <message>
        <source>The feature as users know it.</source>
        <translation>利用者から見た機能の名前。</translation>
    </message>
    <message>
        <source>The file cannot be read to the end ({reason}).</source>
        <translation>ファイルを最後まで読み取れません（{reason}）。</translation>
    </message>
    <message>
        <source>The file does not contain the attachment {name}.</source>
        <translation>ファイルに添付 {name} が含まれていません。</translation>
    </message>
    <message>
        <source>The file has more than {most} notes. The rest were not read.</source>
        <translation>ファイルの書き込みが{most}件を超えています。残りは読み取りませんでした。</translation>
    </message>
    <message>
        <source>The file has more than {most} pages. The rest were not read.</source>
        <translation>ファイルが{most}ページを超えています。残りは読み取りませんでした。</translation>
    </message>
    <message>
        <source>The file will be named {name}.</source>
        <translation>ファイル名は {name} になります。</translation>
    </message>
    <message>
        <source>The file {name} has changed since it was attached.</source>
        <translation>ファイル {name} が、添付したときの内容と違います。</translation>
    </message>
    <message>
        <source>The first effect on users, noticed or not.</source>
        <translation>利用者に最初の影響が出た時点。気づかれていたかどうかは問わない。</translation>
    </message>
    <message>
        <source>The first page to a person.</source>
        <translation>人への最初の呼び出し。</translation>
    </message>
    <message>
        <source>The first row is not before the impact began. What was the situation just before that?</source>
        <translation>最初の行が、影響の始まりより前になっていません。直前はどのような状況でしたか。</translation>
    </message>
    <message>
        <source>The first status page entry came 31 minutes after the page</source>
        <translation>ステータスページへの最初の掲載は、呼び出しの31分後だった</translation>
    </message>
    <message>
        <source>The full text is on the clipboard.</source>
        <translation>文章全体をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>The gap and its effect; each may lead to a follow-up.</source>
        <translation>足りなかったものと、その結果。それぞれがフォローアップにつながり得ます。</translation>
    </message>
    <message>
        <source>The graph, log or experiment, in a few words.</source>
        <translation>グラフ、ログ、実験などを短いことばで。</translation>
    </message>
    <message>
        <source>The idea as it came up; not yet an action.</source>
        <translation>出されたままの案。まだアクションではありません。</translation>
    </message>
    <message>
        <source>The incident</source>
        <translation>インシデントの概要</translation>
    </message>
    <message>
        <source>The incident's severity or state was changed.</source>
        <translation>インシデントの重大度や状態が変わった。</translation>
    </message>
    <message>
        <source>The key file {file} is missing or damaged.</source>
        <translation>キーファイル {file} がないか、壊れています。</translation>
    </message>
    <message>
        <source>The keyring did not provide the key. Type the passphrase or the recovery key instead.</source>
        <translation>キーリングからキーを取り出せませんでした。代わりにパスフレーズか回復キーを入力してください。</translation>
    </message>
    <message>
        <source>The last copy was export {id}.</source>
        <translation>前回のレビュー版は「書き出し {id}」です。</translation>
    </message>
    <message>
        <source>The library could not be backed up.</source>
        <translation>ライブラリーをバックアップできませんでした。</translation>
    </message>
    <message>
        <source>The library could not be opened.</source>
        <translation>ライブラリーを開けませんでした。</translation>
    </message>
    <message>
        <source>The library could not be written to, so it has no record of this copy. Notes in it will be matched to answers by their words alone.</source>
        <translation>ライブラリーに保存できなかったため、この PDF の書き出しは記録されていません。取り込むときは、書き込みの場所を文面だけから探します。</translation>
    </message>
    <message>
        <source>The library is locked.</source>
        <translation>ライブラリーはロックされています。</translation>
    </message>
    <message>
        <source>The library is no longer encrypted. Anyone who has the file can read it.</source>
        <translation>ライブラリーの暗号化を解除しました。ファイルを持つ人は誰でも中身を読めます。</translation>
    </message>
    <message>
        <source>The library is not encrypted. If it will contain anything confidential, encrypt it.</source>
        <translation>このライブラリーは暗号化されていません。機密情報を扱うなら暗号化してください。</translation>
    </message>
    <message>
        <source>The library itself is not changed.</source>
        <translation>ライブラリーそのものは変わりません。</translation>
    </message>
    <message>
        <source>The library was backed up.</source>
        <translation>ライブラリーをバックアップしました。</translation>
    </message>
    <message>
        <source>The library was restored to {time}.</source>
        <translation>ライブラリーを {time} の状態に戻しました。</translation>
    </message>
    <message>
        <source>The library {file} contains commands that pmdesk did not put there.</source>
        <translation>ライブラリー {file} に、pmdesk が入れていない命令が含まれています。</translation>
    </message>
    <message>
        <source>The library {file} is damaged.</source>
        <translation>ライブラリー {file} が壊れています。</translation>
    </message>
    <message>
        <source>The library {file} was moved, deleted or replaced while it was open.</source>
        <translation>ライブラリー {file} は、開いている間に移動、削除、または置き換えられました。</translation>
    </message>
    <message>
        <source>The list entry for {place} does not match its answers. `pmdesk doctor --repair` rebuilds it.</source>
        <translation>一覧の {place} の行が、回答の内容と一致しません。`pmdesk doctor --repair` で作り直せます。</translation>
    </message>
    <message>
        <source>The log says “connection reset” for a rejected certificate, which suggests a network fault.</source>
        <translation>証明書が拒否されてもログには「connection reset」と出るため、ネットワークの障害に見えた。</translation>
    </message>
    <message>
        <source>The luck that helped, and what would have happened without it.</source>
        <translation>助けになった偶然と、それがなければどうなっていたか。</translation>
    </message>
    <message>
        <source>The marked words “{words}” are no longer in the answer.</source>
        <translation>印の付いた「{words}」は、もう項目の中にありません。</translation>
    </message>
    <message>
        <source>The marked words “{words}” now appear more than once in the answer.</source>
        <translation>印の付いた「{words}」が、今は項目の中に2か所以上あります。</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>会議</translation>
    </message>
    <message>
        <source>The meeting begins in less than 24 hours. Has the draft gone out to the reviewers?</source>
        <translation>会議まで24時間を切りました。ドラフトはレビュアーに送りましたか。</translation>
    </message>
    <message>
        <source>The meeting has not been held yet.</source>
        <translation>会議はまだ開かれていません。</translation>
    </message>
    <message>
        <source>The meeting was held and the content agreed; support can post the external message.</source>
        <translation>会議で内容に合意した。サポートは外部メッセージを掲載できる。</translation>
    </message>
    <message>
        <source>The message names nobody and alarms nobody.</source>
        <translation>メッセージに個人名や不安をあおることばはありません。</translation>
    </message>
    <message>
        <source>The message says when the impact on customers began and ended, as entered under “Impact”, in the time zone of this postmortem.</source>
        <translation>顧客に影響があった期間を、「影響」に記入した日時をもとに、このポストモーテムのタイムゾーンでメッセージに記載します。</translation>
    </message>
    <message>
        <source>The morning peak was due at 09:00, so switching to reduced mode came before further diagnosis.</source>
        <translation>09:00 に朝のピークを控えていたため、診断を続けるより縮退運転を選んだ。</translation>
    </message>
    <message>
        <source>The newest backup, {file}, is damaged.</source>
        <translation>最新のバックアップ {file} が壊れています。</translation>
    </message>
    <message>
        <source>The note says what is needed.</source>
        <translation>何が必要かを備考に書く。</translation>
    </message>
    <message>
        <source>The original changed after this was translated ({language}).</source>
        <translation>翻訳したあとで原文が変わりました（{language}）。</translation>
    </message>
    <message>
        <source>The original changed after this was translated ({language}). Update the translation before customers read it.</source>
        <translation>翻訳したあとで原文が変わりました（{language}）。顧客が読む前に訳文を直してください。</translation>
    </message>
    <message>
        <source>The original changed after this was translated.</source>
        <translation>翻訳したあとで原文が変わりました。</translation>
    </message>
    <message>
        <source>The original changed after this was translated. {language}: {text}</source>
        <translation>翻訳したあとで原文が変わりました。{language}: {text}</translation>
    </message>
    <message>
        <source>The output could not be written ({reason}).</source>
        <translation>出力を書き込めませんでした（{reason}）。</translation>
    </message>
    <message>
        <source>The owner knows about it and has time for it.</source>
        <translation>オーナーが内容を知っていて、取り組む余裕がある。</translation>
    </message>
    <message>
        <source>The owner's tasks</source>
        <translation>オーナーの仕事</translation>
    </message>
    <message>
        <source>The page with the note</source>
        <translation>書き込みのあるページ</translation>
    </message>
    <message>
        <source>The period over which the objective is measured.</source>
        <translation>目標を測る期間。</translation>
    </message>
    <message>
        <source>The period that was looked at.</source>
        <translation>調べた期間。</translation>
    </message>
    <message>
        <source>The person's name, spelled the same way everywhere in this postmortem.</source>
        <translation>人の名前。このポストモーテムの中では表記をそろえます。</translation>
    </message>
    <message>
        <source>The phase in which the factor mattered most.</source>
        <translation>要因がどの段階に表れたか。</translation>
    </message>
    <message>
        <source>The platform team was asked at 09:12 and had the reissue procedure at hand.</source>
        <translation>09:12 に基盤チームに尋ねたところ、再発行の手順がすぐに出てきた。</translation>
    </message>
    <message>
        <source>The postmortem in it was new, and is now in the library.</source>
        <translation>ファイルに含まれるポストモーテムはライブラリーになかったので、取り込みました。</translation>
    </message>
    <message>
        <source>The postmortem inside the file could not be read.</source>
        <translation>ファイルに含まれるポストモーテムを読み取れませんでした。</translation>
    </message>
    <message>
        <source>The postmortem is in the trash.</source>
        <translation>ポストモーテムはごみ箱にあります。</translation>
    </message>
    <message>
        <source>The postmortem it belongs to is in the trash.</source>
        <translation>対象のポストモーテムはごみ箱にあります。</translation>
    </message>
    <message>
        <source>The postmortem meeting</source>
        <translation>ポストモーテム会議</translation>
    </message>
    <message>
        <source>The preview could not be created. Export as PDF to see the reason.</source>
        <translation>プレビューを作成できませんでした。PDF で書き出すと理由が表示されます。</translation>
    </message>
    <message>
        <source>The promised percentage of good events or good time.</source>
        <translation>目標とする割合。正常な処理の割合、または正常だった時間の割合。</translation>
    </message>
    <message>
        <source>The reason is written down.</source>
        <translation>理由を書いてある。</translation>
    </message>
    <message>
        <source>The recipients are named.</source>
        <translation>共有先が記入されています。</translation>
    </message>
    <message>
        <source>The recovery key has a typing error.</source>
        <translation>回復キーに入力の誤りがあります。</translation>
    </message>
    <message>
        <source>The renewal failure looked like the daily reports around it</source>
        <translation>更新の通知は、前後に並ぶ日次報告と見分けがつかなかった</translation>
    </message>
    <message>
        <source>The renewal job had been failing since September</source>
        <translation>更新処理が9月から失敗していた</translation>
    </message>
    <message>
        <source>The report does not give a time zone; its times were read as UTC.</source>
        <translation>レポートにタイムゾーンの記載がないため、時刻を UTC として読み込みました。</translation>
    </message>
    <message>
        <source>The report was sent within 48 hours</source>
        <translation>レポートを48時間以内に送った</translation>
    </message>
    <message>
        <source>The response was closed.</source>
        <translation>対応を終えた。</translation>
    </message>
    <message>
        <source>The review sheet on page {page} asks for your answers to these questions.</source>
        <translation>次の問いには、{page}ページのレビューシートで答えてください。</translation>
    </message>
    <message>
        <source>The reviewer's name.</source>
        <translation>レビューする人。</translation>
    </message>
    <message>
        <source>The reviewer's point of view; choose one or type another.</source>
        <translation>レビュアーの立場。一覧から選びます。一覧にない立場も入力できます。</translation>
    </message>
    <message>
        <source>The role during the response; reports can show it instead of the name.</source>
        <translation>対応中の役割。レポートでは名前の代わりに表示できます。</translation>
    </message>
    <message>
        <source>The role or system that acted, not a person's name.</source>
        <translation>実施した役割やシステム。人の名前は書きません。</translation>
    </message>
    <message>
        <source>The row was deleted. Where does this belong?</source>
        <translation>どの項目のコメントですか（元の行は削除済み）</translation>
    </message>
    <message>
        <source>The search API's error rate and connection errors at the proxies. No screen showed certificate lifetimes.</source>
        <translation>検索 API のエラー率とプロキシの接続エラー。証明書の残り日数はどの画面にもなかった。</translation>
    </message>
    <message>
        <source>The search nodes accept only connections with a valid certificate. Renewal had been failing since September, and the failure notices went to a channel that gets 40 other messages a day. Nothing showed how many days were left.</source>
        <translation>検索ノードは有効な証明書を持つ接続だけを受け付ける。更新は9月から失敗していたが、失敗の通知は1日40件の通知が流れるチャンネルに埋もれていた。残り日数を示すものはどこにもなかった。</translation>
    </message>
    <message>
        <source>The second restart without effect; the runbook had no further step.</source>
        <translation>2回目の再起動も効かず、手順書にはその先の手順がなかった。</translation>
    </message>
    <message>
        <source>The service is unusable, or data is at risk.</source>
        <translation>サービスが使えないか、データが失われるおそれがある。</translation>
    </message>
    <message>
        <source>The service level objective, as you publish it.</source>
        <translation>公表しているサービスレベル目標（SLO）。</translation>
    </message>
    <message>
        <source>The severity, as named in your scheme.</source>
        <translation>使っている体系での重大度。</translation>
    </message>
    <message>
        <source>The share of the period's error budget used by this incident; it may exceed 100.</source>
        <translation>期間中のエラーバジェットのうち、このインシデントで消費した割合。100 を超えることもあります。</translation>
    </message>
    <message>
        <source>The sort of event; it sets the color on the chart.</source>
        <translation>どんなできごとか。図の色分けや絞り込みに使われます。</translation>
    </message>
    <message>
        <source>The system keyring is locked, or could not store the key.</source>
        <translation>システムのキーリングがロックされているか、キーを保存できませんでした。</translation>
    </message>
    <message>
        <source>The team that owns the service and gets the ticket; someone from it belongs in the meeting.</source>
        <translation>サービスを受け持ち、チケットを引き受けるチーム。会議にはこのチームからも参加します。</translation>
    </message>
    <message>
        <source>The team the person represented; every team with a follow-up needs someone at the meeting.</source>
        <translation>その人がどのチームの立場で関わったか。フォローアップのあるチームからは必ず誰かが会議に出ます。</translation>
    </message>
    <message>
        <source>The text around the place where words were to be added has changed.</source>
        <translation>ことばを加えるはずだった場所の前後の文章が変わっています。</translation>
    </message>
    <message>
        <source>The ticket's number or address, once it exists.</source>
        <translation>チケットの番号やアドレス。</translation>
    </message>
    <message>
        <source>The time only keeps the row in its place.</source>
        <translation>入力した時刻は、行の順番を決めるためだけに使う。</translation>
    </message>
    <message>
        <source>The timeline as a chart</source>
        <translation>タイムラインの図</translation>
    </message>
    <message>
        <source>The timeline is complete and in order</source>
        <translation>タイムラインに漏れがなく、順番も正しい</translation>
    </message>
    <message>
        <source>The topic, and where it is dealt with instead.</source>
        <translation>扱わないことと、代わりに扱う場。</translation>
    </message>
    <message>
        <source>The translation is still right</source>
        <translation>翻訳はこのままでよい</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>ごみ箱は空です。</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>二つのパスフレーズが一致しません。</translation>
    </message>
    <message>
        <source>The unit of all three values.</source>
        <translation>三つの値に共通の単位。</translation>
    </message>
    <message>
        <source>The usual value at this time on this day of the week.</source>
        <translation>同じ時間帯、同じ曜日のふだんの値。</translation>
    </message>
    <message>
        <source>The value once service was restored.</source>
        <translation>サービスが復旧したあとの値。</translation>
    </message>
    <message>
        <source>The whole report, for colleagues. The PDF also contains the postmortem itself.</source>
        <translation>社内向けのレポート全体です。PDF にはポストモーテムのデータも含まれます。</translation>
    </message>
    <message>
        <source>The window could not be loaded ({reason}).</source>
        <translation>ウィンドウを読み込めませんでした（{reason}）。</translation>
    </message>
    <message>
        <source>The wording is blameless throughout</source>
        <translation>全体を通して、人を責める書き方になっていない</translation>
    </message>
    <message>
        <source>The worst value during the incident.</source>
        <translation>インシデント中のもっとも悪い値。</translation>
    </message>
    <message>
        <source>The worst was over for users.</source>
        <translation>利用者にとっての最悪の状態を脱した。</translation>
    </message>
    <message>
        <source>Their words were added to a text of the same row. Check these rows.</source>
        <translation>内容は同じ行の文章に加えました。該当の行を確かめてください。</translation>
    </message>
    <message>
        <source>There are no more actions than a team can finish, and each has an owner, a due date and a clear end.</source>
        <translation>アクションの数は無理のない範囲で、それぞれにオーナー、期限、完了の条件があります。</translation>
    </message>
    <message>
        <source>There are no notes in {file}.</source>
        <translation>{file} には何も書き込まれていません。</translation>
    </message>
    <message>
        <source>There is already a library in {folder}.</source>
        <translation>{folder} にはすでにライブラリーがあります。</translation>
    </message>
    <message>
        <source>There is an external message. Set “{status}” first, so that support can post it.</source>
        <translation>外部メッセージがあります。先に「{status}」にすると、サポートが掲載できます。</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>バックアップはまだありません。</translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>ウィンドウを表示できる画面がありません。</translation>
    </message>
    <message>
        <source>There is no external message yet, so this report says nothing.</source>
        <translation>外部メッセージがまだないため、このレポートには何も書かれません。</translation>
    </message>
    <message>
        <source>There is no postmortem {name} in this library.</source>
        <translation>このライブラリーにポストモーテム {name} はありません。</translation>
    </message>
    <message>
        <source>There is no version {choice} at place {number}.</source>
        <translation>{number}番目の箇所に、{choice}番目の版はありません。</translation>
    </message>
    <message>
        <source>There is something unexpected in {file} at {place}. Nothing was imported.</source>
        <translation>{file} の {place} に想定外の内容があります。何も取り込みませんでした。</translation>
    </message>
    <message>
        <source>These places were changed on both sides. Choose which version to keep; the other one stays in the history.</source>
        <translation>次の箇所は、両方の版で変更されています。どちらを使うか選んでください。使わなかった版も履歴に残ります。</translation>
    </message>
    <message>
        <source>Think of code and change reviews, ownership, handovers and how notices reach people.</source>
        <translation>コードや変更のレビュー、担当の分け方、引き継ぎ、通知の届く経路を考えます。</translation>
    </message>
    <message>
        <source>Think of deadlines, staffing, access rights, time of day and cost.</source>
        <translation>期限、人手、権限、時間帯、費用を考えます。</translation>
    </message>
    <message>
        <source>Think of more traffic, more data, more services and more teams.</source>
        <translation>トラフィック、データ、サービス、チームが増えたときを考えます。</translation>
    </message>
    <message>
        <source>Think of screens, alerts, messages and calls, and what you were trying to find out from them.</source>
        <translation>画面、アラート、メッセージ、通話と、そこから何を知ろうとしていたかを思い出します。</translation>
    </message>
    <message>
        <source>Think of shifts, handovers, approval rules, other incidents and outside expectations.</source>
        <translation>当番の交代、引き継ぎ、承認の決まり、ほかのインシデント、外からの期待などを考えます。</translation>
    </message>
    <message>
        <source>Think of the levers you had, and how you knew that they would work.</source>
        <translation>取り得た手段と、それが効くとどのようにしてわかったかを考えます。</translation>
    </message>
    <message>
        <source>This answer</source>
        <translation>この回答</translation>
    </message>
    <message>
        <source>This change</source>
        <translation>この変更</translation>
    </message>
    <message>
        <source>This comment does not propose different words.</source>
        <translation>このコメントには修正案がありません。</translation>
    </message>
    <message>
        <source>This copy is from {day}; a newer one was exported on {newer}.</source>
        <translation>これは {day} に書き出したものです。より新しいものを {newer} に書き出しています。</translation>
    </message>
    <message>
        <source>This does not look like a date. Try 2026-11-18 or 11/18.</source>
        <translation>日付として読み取れません。例: 2026-11-18、11/18</translation>
    </message>
    <message>
        <source>This does not look like a length of time. Try 60 (minutes), 1:30 or 1h30.</source>
        <translation>時間の長さとして読み取れません。例: 60、1:30、1時間30分</translation>
    </message>
    <message>
        <source>This does not look like a number. Try 1240 or 99.5.</source>
        <translation>数として読み取れません。例: 1240、99.5</translation>
    </message>
    <message>
        <source>This does not look like a time. Try 2026-11-18 08:52, 8:52 or 11/18 8:52 pm.</source>
        <translation>時刻として読み取れません。例: 2026-11-18 08:52、8:52、11月18日 20時52分</translation>
    </message>
    <message>
        <source>This file belongs to “{title}”, which is not open.</source>
        <translation>これは「{title}」のものです。今は開いていません。</translation>
    </message>
    <message>
        <source>This folder does not exist. Choose another one.</source>
        <translation>このフォルダーはありません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>This is neither the passphrase nor the recovery key of this library.</source>
        <translation>このライブラリーのパスフレーズでも回復キーでもありません。</translation>
    </message>
    <message>
        <source>This is not written in {language}; customers would read it in {shown}.</source>
        <translation>レポートの言語（{language}）の文章がないため、顧客は別の言語（{shown}）で読むことになります。</translation>
    </message>
    <message>
        <source>This is the copy. The original is still in the library.</source>
        <translation>これはコピーです。元のポストモーテムはライブラリーに残っています。</translation>
    </message>
    <message>
        <source>This is {count} characters long; the limit here is {limit}.</source>
        <translation>{count}文字です。ここに入力できるのは{limit}文字までです。</translation>
    </message>
    <message>
        <source>This library can be read but not changed.</source>
        <translation>このライブラリーは読み取れますが、書き込めません。</translation>
    </message>
    <message>
        <source>This library can be read but not changed. You can still export. To write, check the permissions of its folder and start pmdesk again.</source>
        <translation>このライブラリーは読み取れますが、書き込めません。書き出しはいつもどおりできます。書き込むには、フォルダーのアクセス権を確かめて、起動し直してください。</translation>
    </message>
    <message>
        <source>This library has been in use by {user} on {machine} since {time}, so here you can only read it. To write, close it there and start pmdesk again.</source>
        <translation>{machine} の {user} さんが {time} からこのライブラリーを開いているため、ここでは閲覧しかできません。書き込むには、向こうで閉じられたあとに起動し直してください。</translation>
    </message>
    <message>
        <source>This library has no record of this copy, so its notes were matched to answers by their words alone.</source>
        <translation>このライブラリーから書き出した記録がないため、書き込みの場所は文面だけから判断しました。</translation>
    </message>
    <message>
        <source>This library is encrypted.</source>
        <translation>このライブラリーは暗号化されています。</translation>
    </message>
    <message>
        <source>This library was written by a newer version of pmdesk (library version {version}).</source>
        <translation>このライブラリーは、新しい pmdesk で作成されています（バージョン {version}）。</translation>
    </message>
    <message>
        <source>This looks like {found}, but is saved as {language}.</source>
        <translation>「{language}」の本文に、「{found}」の文章が入っているようです。</translation>
    </message>
    <message>
        <source>This names {name}. Say what the system did.</source>
        <translation>人の名前が入っています: {name}。代わりに、システムがどう動いたかを書いてください。</translation>
    </message>
    <message>
        <source>This postmortem is no longer in the library.</source>
        <translation>このポストモーテムはもうライブラリーにありません。</translation>
    </message>
    <message>
        <source>This system has no keyring that pmdesk can safely use.</source>
        <translation>このシステムには、pmdesk が信頼できるキーリングがありません。</translation>
    </message>
    <message>
        <source>This text is too long for a field. Nothing was pasted.</source>
        <translation>この文章は欄に入る長さを超えています。何も貼り付けませんでした。</translation>
    </message>
    <message>
        <source>This was not understood.</source>
        <translation>読み取れません。</translation>
    </message>
    <message>
        <source>Three parts: a summary, what happened, what we are doing.</source>
        <translation>「要約」「何が起きたか」「何をしているか」の三つに分けて書きます。</translation>
    </message>
    <message>
        <source>Tick each question you can answer with yes. For the rest, say in your note what is missing.</source>
        <translation>「はい」と答えられるものにチェックを付けます。そうでないものは、何が足りないかを備考に書きます。</translation>
    </message>
    <message>
        <source>Tick everything that applies. If nothing does, a short note may be enough.</source>
        <translation>当てはまるものすべてにチェックを付けます。一つもなければ、短いメモだけで足りるかもしれません。</translation>
    </message>
    <message numerus="yes">
        <source>Tick the {n} suggested points</source>
        <translation><numerusform>候補の{n}件にチェックを付ける</numerusform></translation>
    </message>
    <message>
        <source>Tick this if nothing monitored the service or behavior in question; pmdesk then asks for a follow-up that closes the gap.</source>
        <translation>該当するサービスや挙動を監視していなかったときにチェックを付けます。pmdesk が、監視を補うフォローアップを促します。</translation>
    </message>
    <message>
        <source>Tick this if someone checked and found none; that says more than leaving the row out.</source>
        <translation>確かめたうえで一つもなかったときにチェックを付けます。空欄のままよりずっと役に立ちます。</translation>
    </message>
    <message>
        <source>Tick this if the count does not come from data; reports will say so.</source>
        <translation>データから得た数でないときにチェックを付けます。レポートにも推定と表示されます。</translation>
    </message>
    <message>
        <source>Tick this if the values were estimated rather than measured.</source>
        <translation>測定値ではなく見積もった値のときにチェックを付けます。</translation>
    </message>
    <message>
        <source>Tick this once everyone present agrees that the timeline is complete and correct.</source>
        <translation>タイムラインに漏れや誤りがないと出席者が認めたら、チェックを付けます。</translation>
    </message>
    <message>
        <source>Tick what is done. Carrying out the follow-ups is not one of the owner's tasks.</source>
        <translation>終わったものにチェックを付けます。フォローアップの実施はオーナーの仕事に含まれません。</translation>
    </message>
    <message>
        <source>Tick what is true before you close the postmortem.</source>
        <translation>ポストモーテムをクローズする前に、満たしているものにチェックを付けます。</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>Ticket open</source>
        <translation>起票済み</translation>
    </message>
    <message>
        <source>Tickets created for the follow-ups</source>
        <translation>フォローアップのチケットを起票した</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Time at each severity</source>
        <translation>重大度ごとの時間</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>時間の範囲</translation>
    </message>
    <message>
        <source>Time to acknowledge</source>
        <translation>応答まで</translation>
    </message>
    <message>
        <source>Time to detect</source>
        <translation>検知まで</translation>
    </message>
    <message>
        <source>Time to first public update</source>
        <translation>最初の公表まで</translation>
    </message>
    <message>
        <source>Time to mitigate</source>
        <translation>緩和まで</translation>
    </message>
    <message>
        <source>Time to resolve</source>
        <translation>解決まで</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Timeline of events</source>
        <translation>できごとのタイムライン</translation>
    </message>
    <message>
        <source>Times are shown in this zone. Enter its IANA name; each time is stored with its UTC offset.</source>
        <translation>時刻はこのタイムゾーン（IANA 名）で表示します。各時刻は UTC との時差とともに保存されます。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Title for customers</source>
        <translation>顧客向けのタイトル</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>To discuss before tickets are created</source>
        <translation>起票の前に話し合うこと</translation>
    </message>
    <message>
        <source>To the minute</source>
        <translation>分まで正確</translation>
    </message>
    <message>
        <source>To the second</source>
        <translation>秒まで正確</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>Translations that are older than their original: {count}. The report marks each.</source>
        <translation>原文より古くなっている訳文が{count}件あります。レポートにその旨を示します。</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ごみ箱</translation>
    </message>
    <message>
        <source>Trivial</source>
        <translation>軽微</translation>
    </message>
    <message>
        <source>Trust comes from saying plainly what happened and what will change.</source>
        <translation>何が起き、何を変えるのかを率直に書くことが、信頼につながります。</translation>
    </message>
    <message>
        <source>Try 2026-11-18 or 11/18.</source>
        <translation>2026-11-18 のように書いてください。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Try again. Nothing was changed.</source>
        <translation>もう一度試してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>解除する</translation>
    </message>
    <message>
        <source>Turn off encryption?</source>
        <translation>暗号化を解除しますか。</translation>
    </message>
    <message>
        <source>Turn off encryption…</source>
        <translation>暗号化を解除…</translation>
    </message>
    <message>
        <source>Turning checks off would have been faster; reissuing kept the cluster protected and was expected to take ten minutes.</source>
        <translation>検証を無効にするほうが速いが、再発行ならクラスターを守ったまま10分で済むと見込んだ。</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>二つの版</translation>
    </message>
    <message>
        <source>Two weeks of work for a path that is retired in March</source>
        <translation>3月に廃止する経路に、2週間分の作業がかかる</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>ねらい</translation>
    </message>
    <message>
        <source>Type its passphrase, or the recovery key you wrote down.</source>
        <translation>パスフレーズか、紙に控えた回復キーを入力してください。</translation>
    </message>
    <message>
        <source>Type more of the id or number; `pmdesk list` shows them.</source>
        <translation>ID または番号をもう少し長く指定してください。`pmdesk list` で一覧できます。</translation>
    </message>
    <message>
        <source>Type, then press Enter</source>
        <translation>入力して Enter</translation>
    </message>
    <message>
        <source>UK time</source>
        <translation>英国時間</translation>
    </message>
    <message>
        <source>US Central time</source>
        <translation>米国中部時間</translation>
    </message>
    <message>
        <source>US Eastern time</source>
        <translation>米国東部時間</translation>
    </message>
    <message>
        <source>US Mountain time</source>
        <translation>米国山岳部時間</translation>
    </message>
    <message>
        <source>US Pacific time</source>
        <translation>米国太平洋時間</translation>
    </message>
    <message>
        <source>Under “Business measures”, say what and how much.</source>
        <translation>何がどれだけかを、指標の欄に書きます。</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>下線</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Unknown author</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロックを解除</translation>
    </message>
    <message>
        <source>Unlock it with its passphrase or its recovery key.</source>
        <translation>パスフレーズまたは回復キーでロックを解除してください。</translation>
    </message>
    <message>
        <source>Unlock the keyring, or use the passphrase or the recovery key.</source>
        <translation>キーリングのロックを解除するか、パスフレーズまたは回復キーを使ってください。</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>Unplaced text</source>
        <translation>未配置のテキスト</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>わからない</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>Update pmdesk to open it. The library was not changed.</source>
        <translation>開くには pmdesk を更新してください。ライブラリーはそのままにしてあります。</translation>
    </message>
    <message>
        <source>Update pmdesk, then import the file again.</source>
        <translation>pmdesk を更新してから、もう一度取り込んでください。</translation>
    </message>
    <message>
        <source>Usage: {usage}</source>
        <translation>使い方: {usage}</translation>
    </message>
    <message>
        <source>Use a command instead; `pmdesk --help` lists them.</source>
        <translation>代わりにコマンドを使ってください。`pmdesk --help` で一覧できます。</translation>
    </message>
    <message>
        <source>Use eight characters or more. Several words are easy to remember.</source>
        <translation>8文字以上にします。複数の単語を並べると覚えやすくなります。</translation>
    </message>
    <message>
        <source>Use the numbers your product is measured by, next to their normal values.</source>
        <translation>プロダクトの運営にふだん使っている数字を、平常値と並べて示します。</translation>
    </message>
    <message>
        <source>Use the system keyring</source>
        <translation>システムのキーリングに問い合わせる</translation>
    </message>
    <message>
        <source>Use {time} from {mark} in the timeline</source>
        <translation>タイムラインの {mark} にある {time} を使う</translation>
    </message>
    <message>
        <source>Useful, and can wait for planned work.</source>
        <translation>役に立つが、計画済みの作業に組み込めばよい。</translation>
    </message>
    <message>
        <source>Users had to be told</source>
        <translation>利用者への連絡が必要だった</translation>
    </message>
    <message>
        <source>Users saw downtime or degradation</source>
        <translation>利用者に停止や品質低下の影響が出た</translation>
    </message>
    <message>
        <source>Users saw normal service again.</source>
        <translation>利用者に通常のサービスが戻った。</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>回答待ち</translation>
    </message>
    <message>
        <source>Watched without taking part.</source>
        <translation>作業は受け持たずに同席した。</translation>
    </message>
    <message>
        <source>We assume that the September notices were delivered; the chat export for that month would confirm it.</source>
        <translation>9月の通知は届いていたと仮定している。その月のチャットの書き出しがあれば確かめられる。</translation>
    </message>
    <message>
        <source>We now monitor the remaining lifetime of every such certificate and are making their renewal automatic.</source>
        <translation>現在は同種の証明書すべての残り期間を監視しており、更新の自動化も進めています。</translation>
    </message>
    <message>
        <source>We took a quiet renewal job for a working one.</source>
        <translation>何も知らせてこない更新処理は、正常に動いているものと見ていた。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事柄</translation>
    </message>
    <message>
        <source>What became of earlier notes</source>
        <translation>これまでのコメントへの対応</translation>
    </message>
    <message>
        <source>What can be seen in it, and when.</source>
        <translation>そこから何がわかるか。それはいつか。</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変わったこと</translation>
    </message>
    <message>
        <source>What could not be seen, or did not stand out, at the time?</source>
        <translation>当時、見えなかったもの、目立たなかったものは何ですか。</translation>
    </message>
    <message>
        <source>What customers deserve to know, in their words. It is a draft until the meeting approves it.</source>
        <translation>顧客にお伝えすべきことを、顧客のことばで書きます。会議で合意するまではドラフトです。</translation>
    </message>
    <message>
        <source>What customers experienced</source>
        <translation>顧客から見た影響</translation>
    </message>
    <message>
        <source>What did the incident teach you that should change that view?</source>
        <translation>このインシデントを経て、その見方をどう改めますか。</translation>
    </message>
    <message>
        <source>What else, in operations or in the organization, influenced how you read the situation and acted?</source>
        <translation>運用や組織の面で、ほかに何が状況の捉え方や行動に影響しましたか。</translation>
    </message>
    <message>
        <source>What gets worse because of it; few changes are free.</source>
        <translation>そのために悪くなること。代償のない対策はほとんどありません。</translation>
    </message>
    <message>
        <source>What had to be decided.</source>
        <translation>決める必要があったこと。</translation>
    </message>
    <message>
        <source>What happened and why</source>
        <translation>経緯と原因</translation>
    </message>
    <message>
        <source>What happened, in order, with a source for each row.</source>
        <translation>起きたことを、起きた順に書きます。各行に出典を一つ付けます。</translation>
    </message>
    <message>
        <source>What it cost in error budget, in pages and in work.</source>
        <translation>エラーバジェットの消費、呼び出し、作業の負担。</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>わかること</translation>
    </message>
    <message>
        <source>What kind of problem is this?</source>
        <translation>これはどんな種類の問題か</translation>
    </message>
    <message>
        <source>What lets us notice it sooner?</source>
        <translation>もっと早く気づくには、何があればよいか。</translation>
    </message>
    <message>
        <source>What looked different from what you had expected?</source>
        <translation>予想と違っていたのは何ですか。</translation>
    </message>
    <message>
        <source>What makes it shorter or less severe next time?</source>
        <translation>次に起きたとき、短く軽く済ませるには、何があればよいか。</translation>
    </message>
    <message>
        <source>What makes this kind of incident less likely?</source>
        <translation>この種のインシデントを起こりにくくするには、何があればよいか。</translation>
    </message>
    <message>
        <source>What may happen if nothing changes.</source>
        <translation>何も変えなければ何が起こり得るか。</translation>
    </message>
    <message>
        <source>What may happen if this is not done.</source>
        <translation>行わなければ何が起こり得るか。</translation>
    </message>
    <message>
        <source>What options were there, and what made the chosen one look best at the time?</source>
        <translation>どのような選択肢がありましたか。選んだものは、どのような点で当時最善に見えましたか。</translation>
    </message>
    <message>
        <source>What people could build on when it began.</source>
        <translation>始まった時点で、頼りにできたもの。</translation>
    </message>
    <message>
        <source>What people were trying to achieve, and within what limits.</source>
        <translation>何を、どのような制約の中で達成しようとしていたか。</translation>
    </message>
    <message>
        <source>What restored service</source>
        <translation>復旧のための措置</translation>
    </message>
    <message>
        <source>What spoke against each of the other options.</source>
        <translation>ほかの選択肢それぞれを選ばなかった理由。</translation>
    </message>
    <message>
        <source>What status or impact changed with this row: from what, to what.</source>
        <translation>この行で状態や影響が何から何に変わったか。</translation>
    </message>
    <message>
        <source>What surprised us, and why</source>
        <translation>驚いたことと、その背景</translation>
    </message>
    <message>
        <source>What the action is for; a good set covers more than one type.</source>
        <translation>アクションのねらい。全体として、一つのねらいに偏らないようにします。</translation>
    </message>
    <message>
        <source>What the link leads to.</source>
        <translation>リンクの先にあるもの。</translation>
    </message>
    <message>
        <source>What the person did in the response, in a few neutral words.</source>
        <translation>対応の中で行ったことを、評価を交えず短いことばで書きます。</translation>
    </message>
    <message>
        <source>What the reviewer decided.</source>
        <translation>レビュアーの判断。</translation>
    </message>
    <message>
        <source>What the reviewer would change, or liked.</source>
        <translation>レビュアーが直してほしい点、よいと思った点。</translation>
    </message>
    <message>
        <source>What they did</source>
        <translation>果たした役目</translation>
    </message>
    <message>
        <source>What to know before exporting</source>
        <translation>書き出す前の確認事項</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>確認してほしい点</translation>
    </message>
    <message>
        <source>What told you that it was time to get help?</source>
        <translation>支援を求める時だとわかったのは、どのような兆しからですか。</translation>
    </message>
    <message>
        <source>What was affected, how badly, and the numbers that show it.</source>
        <translation>何が、どの程度影響を受けたかを、数字とともに。</translation>
    </message>
    <message>
        <source>What was agreed, in one sentence.</source>
        <translation>合意したことを1文で。</translation>
    </message>
    <message>
        <source>What was counted or timed.</source>
        <translation>数えたもの、または測った時間。</translation>
    </message>
    <message>
        <source>What was decided along the way, what we still do not know, and what this document leaves out.</source>
        <translation>途中で何を決めたか、何がまだわからないか、この文書で何を扱わないか。</translation>
    </message>
    <message>
        <source>What was decided; doing nothing is a choice too.</source>
        <translation>決めたこと。何もしないことも選択です。</translation>
    </message>
    <message>
        <source>What was discussed and what was agreed.</source>
        <translation>話されたことと、合意したこと。</translation>
    </message>
    <message>
        <source>What was looked at is listed with its source.</source>
        <translation>調べたものが、出典とともに記載されています。</translation>
    </message>
    <message>
        <source>What was on the table.</source>
        <translation>検討したもの。</translation>
    </message>
    <message>
        <source>What was written on this page</source>
        <translation>このページに書き込まれた内容</translation>
    </message>
    <message>
        <source>What we are doing about it</source>
        <translation>何をしているか</translation>
    </message>
    <message>
        <source>What we are doing to prevent it</source>
        <translation>再発防止と今後の対応</translation>
    </message>
    <message>
        <source>What we heard</source>
        <translation>聞いたこと</translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>学んだこと</translation>
    </message>
    <message>
        <source>What went badly</source>
        <translation>うまくいかなかったこと</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>うまくいったこと</translation>
    </message>
    <message>
        <source>What work that was put off earlier could have prevented this or made it less severe?</source>
        <translation>先送りしていた作業のうち、済んでいれば防げた、または軽くできたものは何ですか。</translation>
    </message>
    <message>
        <source>What worked, what did not, and where luck helped.</source>
        <translation>持ちこたえたもの、そうでなかったもの、運に助けられたところ。</translation>
    </message>
    <message>
        <source>What would be different afterward.</source>
        <translation>変更後に何が変わっているか。</translation>
    </message>
    <message>
        <source>What would help the response itself?</source>
        <translation>対応そのものを助けるには、何があればよいか。</translation>
    </message>
    <message>
        <source>What you looked at, so that others can look for themselves.</source>
        <translation>何を調べたかを、ほかの人も自分で確かめられるように残します。</translation>
    </message>
    <message>
        <source>What you would like to know.</source>
        <translation>知りたいこと。</translation>
    </message>
    <message>
        <source>What you would tell a team that could have the same incident next month.</source>
        <translation>来月、同じインシデントに遭うかもしれないチームに伝えたいこと。</translation>
    </message>
    <message>
        <source>When it ended or, if you only know a range, the latest it could have happened.</source>
        <translation>続いたできごとなら終わった時刻。時刻が範囲でしかわからないなら、遅いほうの時刻。</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>発生日時</translation>
    </message>
    <message>
        <source>When it happened or began. If you are not sure, set the precision as well.</source>
        <translation>起きた時刻、または始まった時刻。はっきりしないときは、精度も選びます。</translation>
    </message>
    <message>
        <source>When it happened, in the message</source>
        <translation>発生日時の記載</translation>
    </message>
    <message>
        <source>When known</source>
        <translation>わかった時期</translation>
    </message>
    <message>
        <source>When the effect on this feature began.</source>
        <translation>この機能への影響が始まった時刻。</translation>
    </message>
    <message>
        <source>When the first person started working on it.</source>
        <translation>最初の人が対応を始めた時刻。</translation>
    </message>
    <message>
        <source>When the first user could have noticed it, even if nobody did yet.</source>
        <translation>最初の利用者に影響が出た時刻。その時点で誰も気づいていなくてもかまいません。</translation>
    </message>
    <message>
        <source>When the incident was declared over and people could stop.</source>
        <translation>インシデントの収束を宣言し、対応体制を解いた時刻。</translation>
    </message>
    <message>
        <source>When the last affected user saw normal service again.</source>
        <translation>最後の利用者に通常のサービスが戻った時刻。</translation>
    </message>
    <message>
        <source>When this feature was back to normal.</source>
        <translation>この機能が通常に戻った時刻。</translation>
    </message>
    <message>
        <source>When you talked.</source>
        <translation>話を聞いた日。</translation>
    </message>
    <message>
        <source>Where did you turn for help?</source>
        <translation>どこに助けを求めましたか。</translation>
    </message>
    <message>
        <source>Where does this belong?</source>
        <translation>どの項目のコメントですか</translation>
    </message>
    <message>
        <source>Where it can be seen: the graph, log search, message or page that shows this fact.</source>
        <translation>この事実を確認できる場所。グラフ、ログ検索、メッセージ、ページなど。</translation>
    </message>
    <message>
        <source>Where it was run.</source>
        <translation>クエリやコマンドを実行したツール。</translation>
    </message>
    <message>
        <source>Where the action stands; deciding against it is also a result.</source>
        <translation>アクションの進み具合。見送るという判断も一つの結果です。</translation>
    </message>
    <message>
        <source>Where the condition lies; if all factors lie in one layer, look again at the others.</source>
        <translation>その条件がどの層にあるか。すべての要因が同じ層にあるなら、ほかの層も見直します。</translation>
    </message>
    <message>
        <source>Where the numbers come from: a dashboard, a query, a person.</source>
        <translation>数字をどこから得たか。ダッシュボード、クエリ、担当者への確認など。</translation>
    </message>
    <message>
        <source>Where was the situation easy to misread?</source>
        <translation>読み違えやすかったのは、どのようなところですか。</translation>
    </message>
    <message>
        <source>Where we were lucky</source>
        <translation>運がよかったこと</translation>
    </message>
    <message>
        <source>Whether responders knew this at the time. It helps readers avoid hindsight.</source>
        <translation>対応者が当時これを知っていたか。後知恵で読まれるのを防ぎます。</translation>
    </message>
    <message>
        <source>Which earlier incidents did this one resemble?</source>
        <translation>過去のどのインシデントに似ていましたか。</translation>
    </message>
    <message>
        <source>Which goals guided your actions at that moment?</source>
        <translation>その時、どのような目標に沿って行動していましたか。</translation>
    </message>
    <message>
        <source>Which parts of the incident response worked, and which did not?</source>
        <translation>対応のうち、うまく働いた部分と、働かなかった部分は何ですか。</translation>
    </message>
    <message>
        <source>Which signals had your attention during the response?</source>
        <translation>対応中、どの情報に注目していましたか。</translation>
    </message>
    <message>
        <source>Which users, regions or plans were affected.</source>
        <translation>影響を受けた利用者、地域、プランなど。</translation>
    </message>
    <message>
        <source>Who is trying to find out.</source>
        <translation>答えを調べる人。</translation>
    </message>
    <message>
        <source>Who makes sure it gets done; not necessarily the person who wrote the ticket.</source>
        <translation>完了まで見届ける人。起票した人でなくてもかまいません。</translation>
    </message>
    <message>
        <source>Who was affected, as customers would put it.</source>
        <translation>誰が影響を受けたかを、顧客のことばで。</translation>
    </message>
    <message>
        <source>Who wrote this</source>
        <translation>書き込んだ人</translation>
    </message>
    <message>
        <source>Who you talked with.</source>
        <translation>話を聞いた相手。</translation>
    </message>
    <message>
        <source>Whole postmortem</source>
        <translation>ポストモーテム全体</translation>
    </message>
    <message>
        <source>Why is it all right to continue without meeting them?</source>
        <translation>それらがなくても進めてよい理由</translation>
    </message>
    <message>
        <source>Why not the others</source>
        <translation>ほかを選ばなかった理由</translation>
    </message>
    <message>
        <source>Why this will not be done, so that nobody has to wonder or ask again.</source>
        <translation>見送った理由。書いておけば、あとで誰も迷わず、聞き直さずに済みます。</translation>
    </message>
    <message>
        <source>Will it reach those who can learn from it?</source>
        <translation>ここから学べる人に届くか</translation>
    </message>
    <message>
        <source>Will not do</source>
        <translation>見送り</translation>
    </message>
    <message>
        <source>Will this get worse, or happen more often, as usage grows?</source>
        <translation>利用が増えると、悪化したり頻繁になったりするか。</translation>
    </message>
    <message>
        <source>Without a command, or with a file, pmdesk opens its window.</source>
        <translation>コマンドを指定しないか、ファイルを指定すると、ウィンドウが開きます。</translation>
    </message>
    <message>
        <source>Without a passphrase, the library opens only with the keyring or the recovery key.</source>
        <translation>パスフレーズを空にすると、キーリングと回復キーでしか開けなくなります。</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>場所が未確定</translation>
    </message>
    <message>
        <source>Words that customers know</source>
        <translation>顧客に知られている語</translation>
    </message>
    <message>
        <source>Worked on the incident.</source>
        <translation>対応にあたった。</translation>
    </message>
    <message>
        <source>Working session on actions</source>
        <translation>アクションの検討会</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>処理しています…</translation>
    </message>
    <message>
        <source>Would the external message reassure customers?</source>
        <translation>外部メッセージは、顧客の不満を招かず、安心につながるか</translation>
    </message>
    <message>
        <source>Write down what was agreed, so that those who were absent can follow.</source>
        <translation>欠席した人にもわかるように、合意したことを書きます。</translation>
    </message>
    <message>
        <source>Write in the other language</source>
        <translation>もう一方の言語で書く</translation>
    </message>
    <message>
        <source>Write incident postmortems offline.</source>
        <translation>インシデントのポストモーテムをオフラインで書きます。</translation>
    </message>
    <message>
        <source>Write it another way, such as 2026-11-18 08:52 for a time or 99.5 for a number.</source>
        <translation>書き方を変えてください。時刻は 2026-11-18 08:52、数は 99.5 のように書きます。</translation>
    </message>
    <message>
        <source>Write it as 2026-11-18 08:52.</source>
        <translation>2026-11-18 08:52 のように書いてください。</translation>
    </message>
    <message>
        <source>Write it before the meeting; it may still change there.</source>
        <translation>会議の前に書いておきます。会議で変わってもかまいません。</translation>
    </message>
    <message>
        <source>Write one short paragraph on what happened, what we learned and what comes next, and say where to find the postmortem.</source>
        <translation>何が起き、何を学び、次に何をするかを短い1段落にまとめ、ポストモーテムの場所を添えます。</translation>
    </message>
    <message>
        <source>Write the recovery key on paper</source>
        <translation>回復キーを紙に書き留めてください</translation>
    </message>
    <message>
        <source>Writing {file}… {percent}%</source>
        <translation>{file} を書き出しています… {percent}%</translation>
    </message>
    <message>
        <source>Writing: {language} ⇄ {other}</source>
        <translation>本文: {language} ⇄ {other}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>Yes, but through a personal contact; the escalation list named a team that no longer exists.</source>
        <translation>できたが、個人的なつてを頼った。エスカレーション先の一覧に載っていたチームは、もう存在しなかった。</translation>
    </message>
    <message>
        <source>Yes: every new internal service adds a certificate with its own end date.</source>
        <translation>なる。内部サービスが増えるたびに、期限の異なる証明書も増える。</translation>
    </message>
    <message>
        <source>You can edit everything above. Leave this comment in place: it keeps what the page cannot show.</source>
        <translation>ここより上は自由に編集できます。このコメントは消さずに残してください。ページに表せない内容が入っています。</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>コメントを入力</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Your latest changes are not saved. {trouble}</source>
        <translation>最後に入力した内容が保存されていません。{trouble}</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Zero is also a result, once someone has checked.</source>
        <translation>確かめたうえでのゼロも、一つの結果です。</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>拡大率</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>`pmdesk --help` lists the commands.</source>
        <translation>`pmdesk --help` でコマンドを一覧できます。</translation>
    </message>
    <message>
        <source>`pmdesk backups` lists them.</source>
        <translation>`pmdesk backups` で一覧できます。</translation>
    </message>
    <message>
        <source>`pmdesk conflicts ID` shows the places and versions with their numbers.</source>
        <translation>`pmdesk conflicts ID` で、箇所と版を番号付きで表示できます。</translation>
    </message>
    <message>
        <source>`pmdesk list` shows the postmortems in the library.</source>
        <translation>`pmdesk list` で一覧できます。</translation>
    </message>
    <message>
        <source>a file or a path</source>
        <translation>ファイルまたはパス</translation>
    </message>
    <message>
        <source>a file with the passphrase of an encrypted library; - for standard input</source>
        <translation>暗号化されたライブラリーのパスフレーズを書いたファイル（- は標準入力）</translation>
    </message>
    <message>
        <source>a name from a database, a program or a configuration</source>
        <translation>データベース、プログラム、または設定で使われる名前</translation>
    </message>
    <message>
        <source>a name or a channel in a chat</source>
        <translation>チャットの表示名またはチャンネル</translation>
    </message>
    <message>
        <source>a network address</source>
        <translation>ネットワークアドレス</translation>
    </message>
    <message>
        <source>a password, token or key</source>
        <translation>パスワード、トークン、またはキー</translation>
    </message>
    <message>
        <source>a phone number</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>{time} 頃</translation>
    </message>
    <message>
        <source>add the sample postmortems and print their ids</source>
        <translation>見本のポストモーテムを追加し、ID を表示する</translation>
    </message>
    <message>
        <source>after {time}</source>
        <translation>{time} より後</translation>
    </message>
    <message>
        <source>an address of a page or a system</source>
        <translation>ページまたはシステムのアドレス</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>an internal number or file name</source>
        <translation>社内の番号またはファイル名</translation>
    </message>
    <message>
        <source>another folder for the backup</source>
        <translation>バックアップを保存する別のフォルダー</translation>
    </message>
    <message>
        <source>another folder to look for backups in</source>
        <translation>バックアップを探す別のフォルダー</translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>引数</translation>
    </message>
    <message>
        <source>ask for a new passphrase</source>
        <translation>新しいパスフレーズを尋ねる</translation>
    </message>
    <message>
        <source>back up the library</source>
        <translation>ライブラリーをバックアップする</translation>
    </message>
    <message>
        <source>before {time}</source>
        <translation>{time} より前</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>check for damage, or recover what can be read</source>
        <translation>破損がないか調べる、または読み取れるものを取り出す</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>件</translation>
    </message>
    <message>
        <source>create a new recovery key</source>
        <translation>新しい回復キーを作成する</translation>
    </message>
    <message>
        <source>create a postmortem and print its id</source>
        <translation>ポストモーテムを作成し、ID を表示する</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>件</translation>
    </message>
    <message>
        <source>encrypt the library, or change how it is unlocked</source>
        <translation>ライブラリーを暗号化する、またはキーの開き方を変更する</translation>
    </message>
    <message>
        <source>engineering-all</source>
        <translation>engineering-all</translation>
    </message>
    <message>
        <source>everything, a review copy, or the external message only</source>
        <translation>すべての内容、レビュー版、外部メッセージのみのいずれか</translation>
    </message>
    <message>
        <source>export although a time or a number contradicts the record</source>
        <translation>時刻や数が記録と合わなくても書き出す</translation>
    </message>
    <message>
        <source>export although a translation is older than its original</source>
        <translation>訳文が原文より古くても書き出す</translation>
    </message>
    <message>
        <source>export although customers would read that everything was down</source>
        <translation>すべてが使えなかったと読める語があっても書き出す</translation>
    </message>
    <message>
        <source>export although customers would read what looks internal</source>
        <translation>顧客の目に触れる文章に社内の情報とみられる語があっても書き出す</translation>
    </message>
    <message>
        <source>export although text is missing in the report's language</source>
        <translation>レポートの言語の文章が欠けていても書き出す</translation>
    </message>
    <message>
        <source>find words in every answer</source>
        <translation>すべての回答を検索する</translation>
    </message>
    <message>
        <source>import Markdown, JSON or .pmdesk files, or the notes in annotated PDFs</source>
        <translation>Markdown、JSON、.pmdesk ファイル、または PDF への書き込みを取り込む</translation>
    </message>
    <message>
        <source>keep the key in the system keyring, or stop keeping it there</source>
        <translation>キーをシステムのキーリングに保存する、または保存をやめる</translation>
    </message>
    <message>
        <source>list open problems</source>
        <translation>未解決の問題を一覧する</translation>
    </message>
    <message>
        <source>list the backups of the library</source>
        <translation>ライブラリーのバックアップを一覧する</translation>
    </message>
    <message>
        <source>list the postmortems</source>
        <translation>ポストモーテムを一覧する</translation>
    </message>
    <message>
        <source>list what is in the trash instead</source>
        <translation>代わりにごみ箱の中のものを対象にする</translation>
    </message>
    <message>
        <source>list what two authors changed differently, or choose a version</source>
        <translation>二人の執筆者が別々に変更した箇所を一覧する、または使う版を選ぶ</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>not on the list of reviewers</source>
        <translation>レビュアーの一覧にありません</translation>
    </message>
    <message>
        <source>options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>p. {n}</source>
        <translation>{n}ページ</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>回</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人</translation>
    </message>
    <message>
        <source>pmdesk file, for merging</source>
        <translation>pmdesk ファイル（統合用）</translation>
    </message>
    <message>
        <source>pmdesk gives each postmortem the next number of its year; change it if your team counts differently.</source>
        <translation>pmdesk が年ごとの通し番号を付けます。チームの付け方が違うときは書き換えられます。</translation>
    </message>
    <message>
        <source>pmdesk {version}. Everything stays in {folder}; nothing is ever sent anywhere.</source>
        <translation>pmdesk {version}。すべては {folder} に残り、どこにも送られません。</translation>
    </message>
    <message>
        <source>print the result as JSON</source>
        <translation>結果を JSON で出力する</translation>
    </message>
    <message>
        <source>read the new passphrase from a file; - for standard input</source>
        <translation>新しいパスフレーズをファイルから読む（- は標準入力）</translation>
    </message>
    <message>
        <source>rebuild list entries that do not match their answers</source>
        <translation>回答の内容と一致しない一覧の行を作り直す</translation>
    </message>
    <message>
        <source>recover what can be read into a new library in this folder</source>
        <translation>読み取れるものを、このフォルダーの新しいライブラリーに取り出す</translation>
    </message>
    <message>
        <source>remove the encryption from the library</source>
        <translation>暗号化を解除する</translation>
    </message>
    <message>
        <source>restore a backup of the library; the current library is backed up first</source>
        <translation>ライブラリーをバックアップから復元する（先に現在の状態をバックアップする）</translation>
    </message>
    <message>
        <source>search-api</source>
        <translation>search-api</translation>
    </message>
    <message>
        <source>show a postmortem</source>
        <translation>ポストモーテムを表示する</translation>
    </message>
    <message>
        <source>show earlier answers and when they changed</source>
        <translation>何がいつからどこに書かれていたかを表示する</translation>
    </message>
    <message>
        <source>show only this answer</source>
        <translation>この回答だけ</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>バージョンを表示する</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>このヘルプを表示する</translation>
    </message>
    <message>
        <source>status.example.com</source>
        <translation>status.example.com</translation>
    </message>
    <message>
        <source>sum(rate(edge_connect_errors_total[1m]))</source>
        <translation>sum(rate(edge_connect_errors_total[1m]))</translation>
    </message>
    <message>
        <source>take version M at place N of the list</source>
        <translation>一覧の N 番目の箇所で M 番目の版を使う</translation>
    </message>
    <message>
        <source>the backup to restore</source>
        <translation>バックアップのファイル</translation>
    </message>
    <message>
        <source>the date by which reviewers should reply; by default, the day of the meeting</source>
        <translation>レビュアーの回答期限（省略すると会議の日）</translation>
    </message>
    <message>
        <source>the file to write; - for standard output</source>
        <translation>書き出すファイル（- は標準出力）</translation>
    </message>
    <message>
        <source>the files to import</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>the format of the report; without it, what the file's ending asks for</source>
        <translation>書き出す形式。省くとファイルの拡張子で決まる</translation>
    </message>
    <message>
        <source>the language of messages</source>
        <translation>表示に使う言語</translation>
    </message>
    <message>
        <source>the library folder</source>
        <translation>ライブラリーのフォルダー</translation>
    </message>
    <message>
        <source>the name of a host or an internal system</source>
        <translation>ホストまたは社内システムの名前</translation>
    </message>
    <message>
        <source>the name of a person</source>
        <translation>人の名前</translation>
    </message>
    <message>
        <source>the name of a service</source>
        <translation>サービスの名前</translation>
    </message>
    <message>
        <source>the number of a ticket or an incident</source>
        <translation>チケットまたはインシデントの番号</translation>
    </message>
    <message>
        <source>the postmortem's id or number</source>
        <translation>ポストモーテムの ID または番号</translation>
    </message>
    <message>
        <source>the report's language</source>
        <translation>レポートの言語</translation>
    </message>
    <message>
        <source>the severity, such as sev1</source>
        <translation>重大度（sev1 など）</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>the words to find</source>
        <translation>検索することば</translation>
    </message>
    <message>
        <source>time not known</source>
        <translation>時刻不明</translation>
    </message>
    <message>
        <source>when the impact began</source>
        <translation>影響が始まった時刻</translation>
    </message>
    <message>
        <source>write a report</source>
        <translation>レポートを書き出す</translation>
    </message>
    <message>
        <source>{count} (estimated)</source>
        <translation>{count}（推定）</translation>
    </message>
    <message>
        <source>{count} is more than most teams finish. Which {maximum} matter most?</source>
        <translation>{count}件は、多くのチームがやり遂げられる数を超えています。もっとも大事な{maximum}件はどれですか。</translation>
    </message>
    <message>
        <source>{d} d</source>
        <translation>{d}日</translation>
    </message>
    <message>
        <source>{d} d {h} h</source>
        <translation>{d}日{h}時間</translation>
    </message>
    <message>
        <source>{file} could not be read ({reason}).</source>
        <translation>{file} を読み取れませんでした（{reason}）。</translation>
    </message>
    <message>
        <source>{file} could not be written ({reason}).</source>
        <translation>{file} を書き込めませんでした（{reason}）。</translation>
    </message>
    <message>
        <source>{file} is damaged or is not a JSON file.</source>
        <translation>{file} は壊れているか、JSON ファイルではありません。</translation>
    </message>
    <message>
        <source>{file} is damaged: it could not be read as a PDF.</source>
        <translation>{file} は壊れていて、PDF として読み取れませんでした。</translation>
    </message>
    <message>
        <source>{file} is larger than {most} MB.</source>
        <translation>{file} は {most} MB を超えています。</translation>
    </message>
    <message>
        <source>{file} is next, after the export that is running.</source>
        <translation>{file} は、実行中の書き出しが終わりしだい書き出します。</translation>
    </message>
    <message>
        <source>{file} is not a PDF.</source>
        <translation>{file} は PDF ではありません。</translation>
    </message>
    <message>
        <source>{file} is not a backup of a pmdesk library.</source>
        <translation>{file} は pmdesk のライブラリーのバックアップではありません。</translation>
    </message>
    <message>
        <source>{file} is not a pmdesk library.</source>
        <translation>{file} は pmdesk のライブラリーではありません。</translation>
    </message>
    <message>
        <source>{file} is not a postmortem written by pmdesk.</source>
        <translation>{file} は pmdesk が書き出したポストモーテムではありません。</translation>
    </message>
    <message>
        <source>{file} is not a text file, or its encoding could not be recognized.</source>
        <translation>{file} はテキストファイルではないか、文字コードがわかりません。</translation>
    </message>
    <message>
        <source>{file} is protected by a password.</source>
        <translation>{file} はパスワードで保護されています。</translation>
    </message>
    <message>
        <source>{file} is too large to be a postmortem (the limit is {limit} MB).</source>
        <translation>{file} はポストモーテムとしては大きすぎます（上限 {limit} MB）。</translation>
    </message>
    <message>
        <source>{file} is too large to be a report (the limit is {limit} MB).</source>
        <translation>{file} はレポートとしては大きすぎます（上限 {limit} MB）。</translation>
    </message>
    <message>
        <source>{file} looks like a conflict copy, made by a cloud drive when two computers wrote to it.</source>
        <translation>{file} は、2台のコンピューターから書き込まれたときにクラウドドライブが作った競合コピーのようです。</translation>
    </message>
    <message>
        <source>{file} was imported.</source>
        <translation>{file} を取り込みました。</translation>
    </message>
    <message>
        <source>{file} was rewritten by another program, so any notes in it are now part of its pages.</source>
        <translation>{file} はほかのプログラムで作り直されているため、書き込みがあったとしても、ページの一部になっています。</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of pmdesk.</source>
        <translation>{file} は新しい pmdesk で作成されています。</translation>
    </message>
    <message numerus="yes">
        <source>{file} was written, and its {n} pictures beside it in {folder}.</source>
        <translation><numerusform>{file} を書き出しました。画像{n}点は、同じ場所のフォルダー {folder} に保存しました。</numerusform></translation>
    </message>
    <message>
        <source>{file} was written.</source>
        <translation>{file} を書き出しました。</translation>
    </message>
    <message>
        <source>{file}: {counts}.</source>
        <translation>{file}: {counts}。</translation>
    </message>
    <message>
        <source>{h} h</source>
        <translation>{h}時間</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h}時間{m}分</translation>
    </message>
    <message>
        <source>{language}: {text}</source>
        <translation>{language}: {text}</translation>
    </message>
    <message>
        <source>{mark} does not say how to tell when it is done.</source>
        <translation>{mark} に完了の条件がありません。</translation>
    </message>
    <message>
        <source>{mark} has an earlier time than {other}, which is above it.</source>
        <translation>{mark} の時刻が、前の行の {other} より早くなっています。</translation>
    </message>
    <message>
        <source>{mark} has no due date.</source>
        <translation>{mark} に期限がありません。</translation>
    </message>
    <message>
        <source>{mark} has no owner. Who will make sure it gets done?</source>
        <translation>{mark} にオーナーがいません。完了まで見届けるのは誰ですか。</translation>
    </message>
    <message>
        <source>{mark} has no priority.</source>
        <translation>{mark} に優先度がありません。</translation>
    </message>
    <message>
        <source>{mark} has no source. Which graph, log or message shows it?</source>
        <translation>{mark} に出典がありません。どのグラフ、ログ、メッセージで確認できますか。</translation>
    </message>
    <message>
        <source>{mark} has no “{column}” yet.</source>
        <translation>{mark} に「{column}」がまだありません。</translation>
    </message>
    <message>
        <source>{mark} will not be done. Say why, so that nobody has to ask again.</source>
        <translation>{mark} は見送りになっています。あとで聞き直さずに済むように、理由を書いてください。</translation>
    </message>
    <message>
        <source>{mark}: all details</source>
        <translation>{mark}: すべての詳細</translation>
    </message>
    <message>
        <source>{mark}: fewer details</source>
        <translation>{mark}: 詳細を減らす</translation>
    </message>
    <message>
        <source>{mark}: “{column}” is empty or not final.</source>
        <translation>{mark} の「{column}」が未対応です。</translation>
    </message>
    <message>
        <source>{mark}: “{text}” was not understood; the cell was not changed.</source>
        <translation>{mark}: 「{text}」はここでは解釈できません。セルは元のままです。</translation>
    </message>
    <message>
        <source>{names} needs a value.</source>
        <translation>{names} には値が必要です。</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{name} belongs to a postmortem that is not in this library.</source>
        <translation>{name} のポストモーテムは、このライブラリーにありません。</translation>
    </message>
    <message>
        <source>{name} could not be read.</source>
        <translation>{name} を読めませんでした。</translation>
    </message>
    <message>
        <source>{name} has only pictures of pages, so pmdesk cannot tell which postmortem it belongs to.</source>
        <translation>{name} はページの画像だけでできているため、どのポストモーテムのものか pmdesk にはわかりません。</translation>
    </message>
    <message>
        <source>{name} is neither a command nor a file.</source>
        <translation>{name} はコマンドでもファイルでもありません。</translation>
    </message>
    <message>
        <source>{name} is not a file.</source>
        <translation>{name} はファイルではありません。</translation>
    </message>
    <message>
        <source>{name} is not an internal report or a review copy from pmdesk.</source>
        <translation>{name} は、pmdesk が社内向けまたはレビュー用に書き出したファイルではありません。</translation>
    </message>
    <message>
        <source>{name} is too large to attach (the limit is {limit} MB).</source>
        <translation>{name} は添付には大きすぎます（上限 {limit} MB）。</translation>
    </message>
    <message>
        <source>{name} is too large to be a postmortem.</source>
        <translation>{name} はポストモーテムとしては大きすぎます。</translation>
    </message>
    <message>
        <source>{name} matches {count} postmortems.</source>
        <translation>{name} に当てはまるポストモーテムが{count}件あります。</translation>
    </message>
    <message>
        <source>{number} {unit}</source>
        <translation>{number}{unit}</translation>
    </message>
    <message numerus="yes">
        <source>{n} changed comments</source>
        <translation><numerusform>変更されたコメント {n}件</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} comments</source>
        <translation><numerusform>コメント {n}件</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} comments already known</source>
        <translation><numerusform>取り込み済みのコメント {n}件</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} comments are new or changed.</source>
        <translation><numerusform>新規または変更されたコメントが{n}件あります。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} comments are selected. A decision applies to all of them.</source>
        <translation><numerusform>コメントを{n}件選択しています。判断は全件に適用されます。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation><numerusform>{n}日間</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <translation><numerusform>{n}時間</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} list entries were rebuilt.</source>
        <translation><numerusform>一覧の{n}行を作り直しました。</numerusform></translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n}分</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation><numerusform>{n}分間</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <translation><numerusform>{n}か月</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} new comments</source>
        <translation><numerusform>新しいコメント {n}件</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} of them wait for you to say where they belong.</source>
        <translation><numerusform>うち{n}件は、どの項目についてのコメントか選んでください。</numerusform></translation>
    </message>
    <message>
        <source>{n} of {count} · {open} open</source>
        <translation>{n} / {count}件 · 未対応 {open}件</translation>
    </message>
    <message numerus="yes">
        <source>{n} open comments</source>
        <translation><numerusform>未対応のコメント {n}件</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} open problems</source>
        <translation><numerusform>未解決の問題 {n}件</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} optional fields</source>
        <translation><numerusform>任意の欄 {n}件</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <translation><numerusform>{n}ページ</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures are left out. To save them beside the report, name a file with --output.</source>
        <translation><numerusform>画像{n}点は書き出されません。画像はファイルと同じ場所に保存されるので、--output でファイルを指定してください。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} places</source>
        <translation><numerusform>{n}か所</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} places were changed on both sides. Choose which versions to keep.</source>
        <translation><numerusform>{n}か所が両方の版で変更されています。どちらを使うか選んでください。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} points open</source>
        <translation><numerusform>残り{n}件</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} replies</source>
        <translation><numerusform>返信 {n}件</numerusform></translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n}秒</translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks</source>
        <translation><numerusform>{n}週間</numerusform></translation>
    </message>
    <message>
        <source>{percent}% answered</source>
        <translation>{percent}% 回答済み</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} / {count}</translation>
    </message>
    <message>
        <source>{place} · row deleted</source>
        <translation>{place}（行は削除済み）</translation>
    </message>
    <message>
        <source>{place}: {concern}</source>
        <translation>{place}: {concern}</translation>
    </message>
    <message>
        <source>{stage} {percent}%</source>
        <translation>{stage} {percent}%</translation>
    </message>
    <message>
        <source>{state}: {reason}</source>
        <translation>{state}: {reason}</translation>
    </message>
    <message>
        <source>{text} ({source})</source>
        <translation>{text}（{source}）</translation>
    </message>
    <message numerus="yes">
        <source>{total} characters</source>
        <translation><numerusform>{total}文字</numerusform></translation>
    </message>
    <message>
        <source>{zone}, {length}</source>
        <translation>{zone}、{length}</translation>
    </message>
    <message>
        <source>{zone}, {offset}</source>
        <translation>{zone} {offset}</translation>
    </message>
    <message>
        <source>“{date}” does not look like a date.</source>
        <translation>{date} を日付として読み取れません。</translation>
    </message>
    <message>
        <source>“{field}” and {mark} in the timeline give different times.</source>
        <translation>「{field}」とタイムラインの {mark} の時刻が一致していません。</translation>
    </message>
    <message>
        <source>“{field}” is needed before the review.</source>
        <translation>レビューの前に「{field}」が必要です。</translation>
    </message>
    <message>
        <source>“{field}” is not answered.</source>
        <translation>「{field}」がまだ記入されていません。</translation>
    </message>
    <message>
        <source>“{label}”</source>
        <translation>「{label}」</translation>
    </message>
    <message>
        <source>“{label}” ({count})</source>
        <translation>「{label}」（{count}）</translation>
    </message>
    <message>
        <source>“{severity}” is not a severity.</source>
        <translation>{severity} という重大度はありません。</translation>
    </message>
    <message>
        <source>“{time}” does not look like a time.</source>
        <translation>{time} を時刻として読み取れません。</translation>
    </message>
    <message>
        <source>“{title}” and its history will be deleted permanently.</source>
        <translation>「{title}」とその履歴が完全に削除されます。</translation>
    </message>
    <message>
        <source>“{value}” is not valid for {names}; choose from {choices}.</source>
        <translation>{names} に {value} は使えません。{choices} から選んでください。</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>「{words}」</translation>
    </message>
    <message>
        <source>“{words}” ({language}) contradicts the record, which counts {count} customers.</source>
        <translation>「{words}」（{language}）は記録と合いません。記録では、影響を受けた顧客数は{count}件です。</translation>
    </message>
    <message>
        <source>“{words}” ({language}) contradicts the record: the impact lasted {count} min.</source>
        <translation>「{words}」（{language}）は記録と合いません。記録では、影響の継続時間は{count}分です。</translation>
    </message>
    <message>
        <source>“{words}” ({language}) is close to the incident, but the record has nothing on that day.</source>
        <translation>「{words}」（{language}）はインシデントに近い日付ですが、この日の記録はありません。</translation>
    </message>
    <message>
        <source>“{words}” ({language}) is not a time in the record. The nearest is {time}; is that the one you mean?</source>
        <translation>「{words}」（{language}）は記録にない時刻です。記録の中でもっとも近いのは {time} です。この時刻ではありませんか。</translation>
    </message>
    <message>
        <source>“{words}” ({language}) looks like {kind}. Customers should not read it.</source>
        <translation>「{words}」（{language}）は{kind}のようです。顧客の目に触れないようにしてください。</translation>
    </message>
    <message>
        <source>“{words}” ({language}) names the wrong day of the week for {day}.</source>
        <translation>「{words}」（{language}）の曜日が、{day} の実際の曜日と合いません。</translation>
    </message>
    <message>
        <source>“{words}” ({language}) says that everything was down; not every affected feature was.</source>
        <translation>「{words}」（{language}）は、すべてが使えなかったと読めます。影響を受けた機能のすべてが「利用不可」だったわけではありません。</translation>
    </message>
    <message>
        <source>“{word}” has no clear end. What will exist then that does not exist today?</source>
        <translation>「{word}」では、どこまでやれば終わりかわかりません。終わったとき、今はない何ができていますか。</translation>
    </message>
    <message>
        <source>“{word}” judges with hindsight. What was seen and done at the time?</source>
        <translation>「{word}」は、今の知識からの評価です。当時、何が見え、何が行われましたか。</translation>
    </message>
    <message>
        <source>“{word}” reads as if a person were the cause. What in the system made it possible?</source>
        <translation>「{word}」は、人が原因のように読めます。システムの何が、それを起こり得るものにしていましたか。</translation>
    </message>
    <message>
        <source>… and {count} more of the same kind.</source>
        <translation>…同じ種類のものがほかに{count}件あります。</translation>
    </message>
    <message numerus="yes">
        <source>… and {n} more comments</source>
        <translation><numerusform>… ほか{n}件のコメント</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>… and {n} more problems</source>
        <translation><numerusform>… ほか{n}件の問題</numerusform></translation>
    </message>
</context>
</TS>
