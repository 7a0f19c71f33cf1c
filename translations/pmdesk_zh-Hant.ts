<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hant" sourcelanguage="en">
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
        <translation>2026-11-18 08:30 至 10:15（台灣時間）</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
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
        <translation>基本服務無法提供</translation>
    </message>
    <message>
        <source>A certificate inventory was postponed in spring in favor of the region move.</source>
        <translation>憑證盤點原訂春季進行，因優先處理區域搬遷而延後。</translation>
    </message>
    <message>
        <source>A certificate that protects connections inside our service expired, and search could no longer be reached. We switched to a reduced mode and then replaced the certificate.</source>
        <translation>一張用來保護服務內部連線的憑證過期，導致搜尋無法使用。我們先切換到降級模式，接著更換了憑證。</translation>
    </message>
    <message>
        <source>A cloud folder made a conflict copy of this library, because two computers wrote to it at the same time: {files}. It may contain text that is missing here. Keep it. To read it, copy it to an empty folder, rename it to {name} and open that folder with `pmdesk --data`. From now on, close pmdesk on one computer before you open it on another.</source>
        <translation>由於兩部電腦同時寫入，雲端資料夾為此文件庫產生了衝突副本：{files}。其中可能有這裡所沒有的文字，請予保留。若要查看，請將衝突副本複製到空的資料夾，改名為 {name}，再用 `pmdesk --data` 開啟該資料夾。今後請先在一部電腦上關閉 pmdesk，再到另一部開啟。</translation>
    </message>
    <message>
        <source>A condition of the system, worded so that it holds no matter who was on call.</source>
        <translation>系統的某個條件；要寫成不論誰值班都成立。</translation>
    </message>
    <message>
        <source>A copy was saved at {path}.</source>
        <translation>已將一份副本存放在 {path}。</translation>
    </message>
    <message>
        <source>A course of action was chosen.</source>
        <translation>選定了做法。</translation>
    </message>
    <message>
        <source>A failing renewal job notifies a channel that nobody owns</source>
        <translation>憑證更新作業失敗時，通知會送到沒有人負責的頻道</translation>
    </message>
    <message>
        <source>A few actions that will be done beat a long list that will not.</source>
        <translation>少數真的會完成的行動，勝過一長串不會完成的行動。</translation>
    </message>
    <message>
        <source>A file with this name already exists. It will be replaced.</source>
        <translation>已有同名檔案，將會被取代。</translation>
    </message>
    <message>
        <source>A four-week follow-up review is planned</source>
        <translation>已排定四週後的後續行動審查</translation>
    </message>
    <message>
        <source>A link or path that opens the source at the right place and time range.</source>
        <translation>能在正確的位置和時間範圍開啟該來源的連結或路徑。</translation>
    </message>
    <message>
        <source>A link that opens the same view.</source>
        <translation>能開啟相同畫面的連結。</translation>
    </message>
    <message>
        <source>A lower severity that keeps coming back</source>
        <translation>嚴重度較低，但反覆發生</translation>
    </message>
    <message>
        <source>A near miss worth learning from</source>
        <translation>值得學習的虛驚事件</translation>
    </message>
    <message>
        <source>A person or a customer noticed first.</source>
        <translation>先發現的是同事或客戶。</translation>
    </message>
    <message>
        <source>A picture of the graph, or the raw output; dashboards do not keep data forever.</source>
        <translation>圖表截圖或原始輸出；儀表板上的資料不會永遠保留。</translation>
    </message>
    <message>
        <source>A release freeze was in force, so a change to the cluster needed a second approval.</source>
        <translation>當時正值發布凍結期，變更叢集需要第二個人核准。</translation>
    </message>
    <message>
        <source>A release or a configuration change went out.</source>
        <translation>版本或設定變更上線。</translation>
    </message>
    <message>
        <source>A review makes the content more useful; it is not a hunt for typos.</source>
        <translation>審查是為了讓內容更有用，不是抓錯字。</translation>
    </message>
    <message>
        <source>A rough idea of the effort, and what gets worse because of it.</source>
        <translation>粗估的投入，以及因此變差的地方。</translation>
    </message>
    <message>
        <source>A rough idea of the effort.</source>
        <translation>粗估的投入。</translation>
    </message>
    <message>
        <source>A row in {table} does not belong to any postmortem.</source>
        <translation>{table} 中有一列不屬於任何事後檢討。</translation>
    </message>
    <message>
        <source>A short note for everyone who will not read the whole document.</source>
        <translation>寫給不會讀完整份文件的人的簡短說明。</translation>
    </message>
    <message>
        <source>A surprise shows where our picture of the system and the system itself differ.</source>
        <translation>意外之處，正是我們對系統的認知與系統實際樣貌的落差。</translation>
    </message>
    <message>
        <source>A test certificate with 20 days left triggers a page to the platform team</source>
        <translation>剩餘效期 20 天的測試憑證會觸發對平台團隊的呼叫</translation>
    </message>
    <message>
        <source>A ticket exists in the owning team's project.</source>
        <translation>負責團隊的專案中已有工單。</translation>
    </message>
    <message>
        <source>A title, a severity and the services are enough to begin.</source>
        <translation>有了標題、嚴重度和服務，就可以開始。</translation>
    </message>
    <message>
        <source>A tool, habit or decision that helped, and how.</source>
        <translation>有幫助的工具、習慣或決定，以及如何幫上忙。</translation>
    </message>
    <message>
        <source>A web address, or a path that your readers can open.</source>
        <translation>讀者能開啟的網址或路徑。</translation>
    </message>
    <message>
        <source>A-4 is dropped; the path is retired in March</source>
        <translation>取消 A-4，該路徑三月停用</translation>
    </message>
    <message>
        <source>A-4, O-2</source>
        <translation>A-4、O-2</translation>
    </message>
    <message>
        <source>About pmdesk</source>
        <translation>關於 pmdesk</translation>
    </message>
    <message>
        <source>About this time</source>
        <translation>大約在此時</translation>
    </message>
    <message>
        <source>About three days for one engineer</source>
        <translation>一位工程師約三天</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>採納</translation>
    </message>
    <message>
        <source>Accept each of them on its own to see why.</source>
        <translation>逐則採納即可看到原因。</translation>
    </message>
    <message>
        <source>Accept, and make any proposed edit</source>
        <translation>採納（建議的修改會寫入內文）</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已採納</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已確認</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>行動</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>行動項目</translation>
    </message>
    <message>
        <source>Action taken</source>
        <translation>採取的行動</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>行動項目清單</translation>
    </message>
    <message>
        <source>Actions without a review date tend to be forgotten.</source>
        <translation>沒有訂下回顧日期的行動，往往不了了之。</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>實際大小</translation>
    </message>
    <message>
        <source>Add a few words you would search for to find this incident later.</source>
        <translation>寫幾個日後要找這次事件時會用到的詞。</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>新增一列</translation>
    </message>
    <message>
        <source>Add a “{milestone}” row at {time}</source>
        <translation>在 {time} 新增「{milestone}」一列</translation>
    </message>
    <message>
        <source>Add one row per event, starting with the normal state before the incident and ending after recovery.</source>
        <translation>一件事寫一列，從事件前的正常狀態開始，寫到恢復之後為止。</translation>
    </message>
    <message>
        <source>Add the comment</source>
        <translation>新增註解</translation>
    </message>
    <message>
        <source>Adds about ten alerts a month</source>
        <translation>每個月大約增加十則警示</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Affected features</source>
        <translation>受影響的功能</translation>
    </message>
    <message>
        <source>After recovery</source>
        <translation>恢復後</translation>
    </message>
    <message>
        <source>After this time</source>
        <translation>在此之後</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>議程</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>已同意</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>警示</translation>
    </message>
    <message>
        <source>Alert on every internal certificate with fewer than 21 days left</source>
        <translation>對所有剩餘效期不足 21 天的內部憑證發出警示</translation>
    </message>
    <message>
        <source>All reviewers</source>
        <translation>所有審查者</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>所有階段</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>所有狀態</translation>
    </message>
    <message>
        <source>An attachment in {file} is damaged: its content does not match its name.</source>
        <translation>{file} 中有一個附件已毀損：內容與名稱不符。</translation>
    </message>
    <message>
        <source>An engineer from another team could follow it.</source>
        <translation>其他團隊的工程師也能看懂。</translation>
    </message>
    <message>
        <source>An expiry dashboard was planned, and the region move took precedence.</source>
        <translation>到期日儀表板已列入計畫，但當時以區域搬遷為優先。</translation>
    </message>
    <message>
        <source>An important function is badly degraded for many users.</source>
        <translation>重要功能的品質嚴重下降，許多使用者受影響。</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Another pmdesk has this library open, so here you can only read it. To write, close the other one and start pmdesk again.</source>
        <translation>另一個 pmdesk 已開啟這個文件庫，因此在這裡只能閱讀。若要寫入，請關閉另一個 pmdesk，再重新啟動。</translation>
    </message>
    <message>
        <source>Another pmdesk has this library open.</source>
        <translation>另一個 pmdesk 已開啟這個文件庫。</translation>
    </message>
    <message>
        <source>Another postmortem here has the number {number}, too. Give one of them another number.</source>
        <translation>此處另有一份事後檢討也使用編號 {number}。請為其中一份更換編號。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Answer from the point of view of those who responded: runbooks, training and earlier experience.</source>
        <translation>從應變人員的角度回答：操作手冊、訓練和過去的經驗。</translation>
    </message>
    <message>
        <source>Answers that are not in {language}: {count} of {total}. The report shows them in {shown} and marks each.</source>
        <translation>{total} 則回答中有 {count} 則沒有報告語言（{language}）的文字，報告會以其他語言（{shown}）顯示並加以標註。</translation>
    </message>
    <message>
        <source>Answers to choose from</source>
        <translation>可選的回答</translation>
    </message>
    <message>
        <source>Answers, history, attachments and new backups are all encrypted. The unencrypted backups beside the library are deleted, and an encrypted one is made. Exported reports are not encrypted. Traces of the old unencrypted file may remain on the disk; they are not wiped.</source>
        <translation>回答、歷史紀錄、附件與之後的備份全部加密。文件庫旁未加密的備份會被刪除，並建立一份加密備份。匯出的報告不加密。磁碟上可能殘留的未加密資料不會被抹除。</translation>
    </message>
    <message>
        <source>Anyone who gets the file can then read every postmortem in it.</source>
        <translation>關閉後，拿到檔案的人可以讀取其中每一份事後檢討。</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>其他意見</translation>
    </message>
    <message>
        <source>Anything readers need to understand the numbers.</source>
        <translation>正確解讀這些數字所需的任何說明。</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>審查結果</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>核准</translation>
    </message>
    <message>
        <source>Approved with changes</source>
        <translation>修改後核准</translation>
    </message>
    <message>
        <source>Are the actions sensible and limited in scope?</source>
        <translation>行動是否合理、範圍明確？</translation>
    </message>
    <message>
        <source>As a rule, the two highest severities.</source>
        <translation>原則上是最高的兩級。</translation>
    </message>
    <message>
        <source>As written in {language}</source>
        <translation>原文（{language}）</translation>
    </message>
    <message>
        <source>Asia/Tokyo</source>
        <translation>Asia/Taipei</translation>
    </message>
    <message>
        <source>Ask experienced writers and people who know the systems, and note what they say.</source>
        <translation>請有經驗的撰寫者和熟悉系統的人來看，並記下他們的回覆。</translation>
    </message>
    <message>
        <source>Ask how and what, rather than who and why; mark a question as not relevant if it does not fit.</source>
        <translation>多問「如何」和「什麼」，少問「誰」和「為什麼」；不適用的提問可以標為不相關。</translation>
    </message>
    <message>
        <source>Ask participants what they learned, whether they could speak freely and what to do differently next time. Summarize the answers without names.</source>
        <translation>詢問參與者學到什麼、能否暢所欲言、下次應該有什麼不同做法，並以不具名的方式彙整。</translation>
    </message>
    <message>
        <source>Ask the reviewer to save it again, or open it in another PDF reader and save it from there.</source>
        <translation>請審查者重新儲存一次，或自行用其他 PDF 閱讀器開啟後另存。</translation>
    </message>
    <message>
        <source>Asking the system keyring…</source>
        <translation>正在向系統鑰匙圈查詢…</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>情勢判斷</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>假設</translation>
    </message>
    <message>
        <source>At its worst</source>
        <translation>最差值</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>附加檔案</translation>
    </message>
    <message>
        <source>Attach a smaller picture or an excerpt, and link to the full file.</source>
        <translation>請附上較小的圖片或節錄，完整內容則以連結提供。</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>實際出席</translation>
    </message>
    <message>
        <source>Automatic locking</source>
        <translation>何時鎖定</translation>
    </message>
    <message>
        <source>Availability says nothing about the routine jobs behind it. Failed renewals should count too.</source>
        <translation>可用性看不出維持服務所需的日常工作；憑證更新失敗也應該納入視野。</translation>
    </message>
    <message>
        <source>Back each row with something others can open: a graph, a log, a message.</source>
        <translation>每一列都附上別人能開啟的來源：圖表、日誌、訊息。</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>返回文件庫</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即備份</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>備份文件庫</translation>
    </message>
    <message>
        <source>Background. If confidence is low, say what is missing and what would settle it.</source>
        <translation>背景；把握程度低時，寫明還缺什麼、如何才能確定。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>Backups are made automatically, next to the library and in {folder}.</source>
        <translation>會自動備份，同時也存到 {folder}。</translation>
    </message>
    <message>
        <source>Backups are made automatically, next to the library.</source>
        <translation>會自動備份，存放在文件庫旁邊。</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>因為</translation>
    </message>
    <message>
        <source>Before merging {name}</source>
        <translation>合併 {name} 之前</translation>
    </message>
    <message>
        <source>Before the meeting</source>
        <translation>會議前</translation>
    </message>
    <message>
        <source>Before this time</source>
        <translation>在此之前</translation>
    </message>
    <message>
        <source>Begin before the first symptom and move forward in time.</source>
        <translation>從第一個症狀出現之前寫起，再依時間順序往下寫。</translation>
    </message>
    <message>
        <source>Beijing time</source>
        <translation>北京時間</translation>
    </message>
    <message>
        <source>Being checked by</source>
        <translation>負責查明</translation>
    </message>
    <message>
        <source>Between two times</source>
        <translation>介於兩個時間之間</translation>
    </message>
    <message>
        <source>Book the meeting first. A slot within the deadline beats the perfect slot.</source>
        <translation>先排會議。趕在期限內開，勝過等到人人有空。</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>瀏覽…</translation>
    </message>
    <message>
        <source>Budget used</source>
        <translation>已用預算</translation>
    </message>
    <message>
        <source>Business measures</source>
        <translation>業務指標</translation>
    </message>
    <message>
        <source>By page</source>
        <translation>依頁碼</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>依報告順序</translation>
    </message>
    <message>
        <source>By reviewer</source>
        <translation>依審查者</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>依狀態</translation>
    </message>
    <message>
        <source>Call recording</source>
        <translation>通話錄音</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Central European time</source>
        <translation>中歐時間</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>變革</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>變更通行片語</translation>
    </message>
    <message>
        <source>Change passphrase…</source>
        <translation>變更通行片語…</translation>
    </message>
    <message>
        <source>Change the answer by hand.</source>
        <translation>請手動修改該則回答。</translation>
    </message>
    <message>
        <source>Change the status</source>
        <translation>變更狀態</translation>
    </message>
    <message>
        <source>Changes since the last review copy</source>
        <translation>與上一份審查稿相比的變更</translation>
    </message>
    <message>
        <source>Changes since then</source>
        <translation>自當時以來的變更</translation>
    </message>
    <message>
        <source>Changes too big for a single action item.</source>
        <translation>單一行動項目容納不下的變革。</translation>
    </message>
    <message>
        <source>Chat channel</source>
        <translation>聊天頻道</translation>
    </message>
    <message>
        <source>Check its name and permissions.</source>
        <translation>請檢查名稱與存取權限。</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>檢查</translation>
    </message>
    <message>
        <source>Check that it still exists and that you have permission to read it.</source>
        <translation>請確認它還在原處，而且您有讀取權限。</translation>
    </message>
    <message>
        <source>Check the disk. Text in an open window stays there, and pmdesk keeps trying to save it.</source>
        <translation>請檢查磁碟。開啟中的視窗會保留文字，pmdesk 也會持續嘗試儲存。</translation>
    </message>
    <message>
        <source>Check the monitoring just before and around the start: spikes, flat lines, silence.</source>
        <translation>查看開始前後的監控：突然飆高、持平不動、毫無資料。</translation>
    </message>
    <message>
        <source>Check the permissions of its folder, or save a copy elsewhere.</source>
        <translation>請檢查資料夾的權限，或將副本儲存到其他位置。</translation>
    </message>
    <message>
        <source>Checked, zero</source>
        <translation>已查證，為零</translation>
    </message>
    <message>
        <source>Choose a date</source>
        <translation>從行事曆選擇日期</translation>
    </message>
    <message>
        <source>Choose a file that pmdesk exported as JSON.</source>
        <translation>請選擇由 pmdesk 匯出的 JSON 檔案。</translation>
    </message>
    <message>
        <source>Choose a file, or drop one here…</source>
        <translation>選擇檔案，或拖放到這裡…</translation>
    </message>
    <message>
        <source>Choose a passphrase instead.</source>
        <translation>請改用通行片語。</translation>
    </message>
    <message>
        <source>Choose a postmortem on the left to restore it.</source>
        <translation>請在左側選擇要還原的事後檢討。</translation>
    </message>
    <message>
        <source>Choose a single file.</source>
        <translation>一次只能選擇一個檔案。</translation>
    </message>
    <message>
        <source>Choose a slot within the deadline for this severity and put it on the shared calendar.</source>
        <translation>選擇此嚴重度期限內的時段，並排進共用行事曆。</translation>
    </message>
    <message>
        <source>Choose a smaller file.</source>
        <translation>請選擇較小的檔案。</translation>
    </message>
    <message>
        <source>Choose an empty folder to save to.</source>
        <translation>請為救回的內容選擇一個空資料夾。</translation>
    </message>
    <message>
        <source>Choose an internal report or a review copy that a reviewer has written notes in.</source>
        <translation>請選擇加了註解的內部報告或審查稿。</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space there, and try again.</source>
        <translation>請選擇其他資料夾，或在該處清出空間，然後再試一次。</translation>
    </message>
    <message>
        <source>Choose another folder. The file was not changed.</source>
        <translation>請選擇其他資料夾；原本的檔案並未更動。</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>選擇其他資料夾…</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>選擇其他…</translation>
    </message>
    <message>
        <source>Choose between two versions…</source>
        <translation>選擇要採用的版本…</translation>
    </message>
    <message>
        <source>Choose from: {options}.</source>
        <translation>請選擇下列其中一項：{options}。</translation>
    </message>
    <message>
        <source>Choose how your team names severities; the list above follows.</source>
        <translation>選擇團隊採用的嚴重度名稱；上面的清單會跟著改變。</translation>
    </message>
    <message>
        <source>Choose someone who was not part of the incident, to keep the conversation open and on time.</source>
        <translation>選擇沒有參與這次事件的人，讓討論保持開放、準時結束。</translation>
    </message>
    <message>
        <source>Choose the PDF that the reviewer saved.</source>
        <translation>請選擇審查者儲存的 PDF。</translation>
    </message>
    <message>
        <source>Choose the area most of the factors belong to. It is for counting incidents, not for explaining them.</source>
        <translation>選擇大多數因素所屬的領域；這只用來統計事件，不用來解釋事件。</translation>
    </message>
    <message>
        <source>Choose the highest severity the incident reached; meeting and action deadlines follow from it.</source>
        <translation>選擇事件期間達到的最高嚴重度；會議和行動的期限都由此推算。</translation>
    </message>
    <message>
        <source>Choose “No” if customers noticed nothing and do not need to know; the postmortem can then be closed right after the meeting.</source>
        <translation>如果客戶沒有察覺、也不需要知道，請選「否」；會議結束後就可以結案。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>選定的做法</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>仍要關閉</translation>
    </message>
    <message>
        <source>Close it there, then try again. Until then, you can read it here.</source>
        <translation>請先在另一邊關閉，然後再試一次；在那之前，這裡只能閱讀。</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>關閉尋找列</translation>
    </message>
    <message>
        <source>Close the pages</source>
        <translation>關閉頁面</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已結案</translation>
    </message>
    <message>
        <source>Co-authors</source>
        <translation>共同撰寫人</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>程式碼</translation>
    </message>
    <message>
        <source>Code, configuration, capacity, dependencies, tools.</source>
        <translation>程式碼、設定、容量、相依項目、工具。</translation>
    </message>
    <message>
        <source>Collect the ideas from the analysis and from the chat, keep the five that matter most, and record what you decide not to do.</source>
        <translation>從分析和聊天紀錄中收集想法，留下最重要的五項，並記錄決定不做的事。</translation>
    </message>
    <message>
        <source>Collect what people expected at different moments, and what they based it on.</source>
        <translation>收集不同時刻的預期，以及這些預期的根據。</translation>
    </message>
    <message>
        <source>Comment on this answer</source>
        <translation>為這則回答新增註解</translation>
    </message>
    <message>
        <source>Comment on: {place}</source>
        <translation>註解對象：{place}</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>註解</translation>
    </message>
    <message>
        <source>Comments still open: {count}.</source>
        <translation>還有 {count} 則註解尚未處理。</translation>
    </message>
    <message>
        <source>Comments whose edit could not be made as it stands: {n}. They stay open.</source>
        <translation>有 {n} 則註解的修改無法直接套用，這些註解仍為待處理。</translation>
    </message>
    <message>
        <source>Comments {n}</source>
        <translation>註解 {n}</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>溝通</translation>
    </message>
    <message>
        <source>Compare with recent months: same service, same kind of failure, same time or trigger.</source>
        <translation>和過去幾個月比較：是否為同一服務、同類故障、同一時間或相同的觸發條件。</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>把握程度</translation>
    </message>
    <message>
        <source>Confidence in {mark} is low. What would settle it?</source>
        <translation>對 {mark} 的把握程度低。如何才能確定？</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Connection errors at the edge proxies</source>
        <translation>邊緣代理伺服器的連線錯誤</translation>
    </message>
    <message>
        <source>Considered</source>
        <translation>考慮的選項</translation>
    </message>
    <message>
        <source>Content checked with the right people before the meeting</source>
        <translation>會前已與相關人員核對內容</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目錄</translation>
    </message>
    <message>
        <source>Contract penalties: handled by the legal team</source>
        <translation>合約罰則：由法務團隊處理</translation>
    </message>
    <message>
        <source>Contributing factors</source>
        <translation>促成因素</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>訪談</translation>
    </message>
    <message>
        <source>Coordinated the response and made the calls.</source>
        <translation>協調應變並做出決定。</translation>
    </message>
    <message>
        <source>Copy for one minute</source>
        <translation>複製（一分鐘後清除）</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>複製報告</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>複製文字</translation>
    </message>
    <message>
        <source>Copy {key} to that folder as well.</source>
        <translation>請把 {key} 也複製到該資料夾。</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Could you reach the people you needed?</source>
        <translation>有沒有聯絡上需要的人？</translation>
    </message>
    <message>
        <source>Count affected customers, and those who contacted support.</source>
        <translation>統計受影響的客戶，以及不得不聯絡客服的客戶。</translation>
    </message>
    <message>
        <source>Count everyone who was paged, including those who turned out not to be needed.</source>
        <translation>統計所有被呼叫的人，包括後來發現不需要到場的人。</translation>
    </message>
    <message>
        <source>Count the accounts or users that could have noticed. Enter 0 only after checking.</source>
        <translation>統計可能察覺到的帳號或使用者；查證後才填 0。</translation>
    </message>
    <message>
        <source>Count the customers who contacted support about this incident, across all channels.</source>
        <translation>統計因這次事件而聯絡客服的客戶，涵蓋所有管道。</translation>
    </message>
    <message>
        <source>Count the pages that reached people at night, on weekends or on holidays.</source>
        <translation>統計在夜間、週末或假日打擾到人的呼叫次數。</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>危急</translation>
    </message>
    <message>
        <source>Critical to trivial</source>
        <translation>危急至輕微</translation>
    </message>
    <message>
        <source>Critical: all other work stops.</source>
        <translation>危急：其他工作全部暫停。</translation>
    </message>
    <message>
        <source>Critical: most users are affected, or data is at risk.</source>
        <translation>危急：大多數使用者受影響，或資料面臨風險。</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>線索</translation>
    </message>
    <message>
        <source>Customer liaison</source>
        <translation>客戶聯絡人</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Customers affected</source>
        <translation>受影響的客戶數</translation>
    </message>
    <message>
        <source>Customers could read about it.</source>
        <translation>客戶可以看到相關說明。</translation>
    </message>
    <message>
        <source>Customers in the Tokyo region</source>
        <translation>台灣地區的客戶</translation>
    </message>
    <message>
        <source>Customers read “{word}” as everything being down. “Incident” may be closer to the truth.</source>
        <translation>客戶會把「{word}」理解成全部無法使用。寫成「事件」可能更接近事實。</translation>
    </message>
    <message>
        <source>Customers will again be the first to notice the next expiry</source>
        <translation>下次憑證過期，又會是客戶先發現</translation>
    </message>
    <message>
        <source>Damaged comments in the file were left out: {count}.</source>
        <translation>已略過檔案中毀損的註解：{count} 則。</translation>
    </message>
    <message>
        <source>Damaged versions in the file were left out: {count}.</source>
        <translation>已略過檔案中毀損的版本：{count} 個。</translation>
    </message>
    <message>
        <source>Dark colors</source>
        <translation>深色配色</translation>
    </message>
    <message>
        <source>Data loss</source>
        <translation>資料遺失</translation>
    </message>
    <message>
        <source>Data was lost or damaged</source>
        <translation>資料遺失或毀損</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Date of the message</source>
        <translation>公告日期</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>決定日期</translation>
    </message>
    <message>
        <source>Decides priorities for an affected product.</source>
        <translation>決定受影響產品的優先順序。</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Decision log</source>
        <translation>決定紀錄</translation>
    </message>
    <message>
        <source>Decisions and open questions</source>
        <translation>決定與待釐清問題</translation>
    </message>
    <message>
        <source>Decisions in the meeting</source>
        <translation>會議中的決定</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>不採納</translation>
    </message>
    <message>
        <source>Decline, with a reason</source>
        <translation>不採納並說明理由</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>不採納</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>品質下降</translation>
    </message>
    <message>
        <source>Delete permanently</source>
        <translation>永久刪除</translation>
    </message>
    <message>
        <source>Dependency</source>
        <translation>相依項目</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>副指揮官</translation>
    </message>
    <message>
        <source>Describe how you reproduced it outside production, what you varied, and when it stopped happening.</source>
        <translation>描述如何在正式環境以外重現、改變了哪些條件，以及在哪些情況下不再發生。</translation>
    </message>
    <message>
        <source>Describe the agreed actions in general terms, and promise only what has an owner and a date.</source>
        <translation>概略說明已同意的行動；只承諾有負責人、有期限的事。</translation>
    </message>
    <message>
        <source>Describe the decisions that made this possible, and what made them seem the best choice at the time.</source>
        <translation>說明哪些決定使它有可能發生，以及這些決定在當時為什麼是最好的選擇。</translation>
    </message>
    <message>
        <source>Describe the immediate steps that ended the impact; lasting changes belong in the follow-ups.</source>
        <translation>描述讓影響結束的緊急措施；長期的改善請寫在後續行動中。</translation>
    </message>
    <message>
        <source>Describe what the team thought, and the dashboards and numbers this was based on.</source>
        <translation>描述團隊當時的看法，以及這個看法所根據的儀表板和數字。</translation>
    </message>
    <message>
        <source>Details that help readers understand this row, still without judgment.</source>
        <translation>有助於讀懂這一列的細節，同樣不做評斷。</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>偵測</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>已偵測</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>偵測</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>診斷</translation>
    </message>
    <message>
        <source>Did work that was deliberately postponed or declined play a part?</source>
        <translation>過去有意擱置的工作，是否有所影響？</translation>
    </message>
    <message>
        <source>Differences from now</source>
        <translation>與現在的差異</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation>關閉此通知</translation>
    </message>
    <message>
        <source>Display: {language}</source>
        <translation>顯示：{language}</translation>
    </message>
    <message>
        <source>Do not lock automatically</source>
        <translation>不自動鎖定</translation>
    </message>
    <message>
        <source>Does it go below the surface?</source>
        <translation>是否深入到表象之下？</translation>
    </message>
    <message>
        <source>Does it speak of systems rather than people?</source>
        <translation>談的是系統，而不是人嗎？</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Done when</source>
        <translation>完成條件</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>無法使用</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Draft: not final yet</source>
        <translation>草稿：內容尚未定案</translation>
    </message>
    <message>
        <source>Drag to move the row</source>
        <translation>拖曳可移動這一列</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>手繪</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>製作副本</translation>
    </message>
    <message>
        <source>Duplicate the row</source>
        <translation>複製這一列</translation>
    </message>
    <message>
        <source>Duration, affected customers, features and measures are given.</source>
        <translation>持續時間、受影響的客戶、功能和指標都已填寫。</translation>
    </message>
    <message>
        <source>E-2</source>
        <translation>E-2</translation>
    </message>
    <message>
        <source>Each action begins with a verb, names its scope and says when it is done.</source>
        <translation>每項行動都以動詞開頭，寫明範圍，並說明怎樣算完成。</translation>
    </message>
    <message>
        <source>Each was needed; none was enough alone.</source>
        <translation>每一個都是必要條件，單獨一個都不足以造成事件。</translation>
    </message>
    <message>
        <source>Each would help, and each can be finished.</source>
        <translation>每一項都有幫助，也都有做完的時候。</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>可回看的時間點</translation>
    </message>
    <message>
        <source>Earlier: {text}</source>
        <translation>先前：{text}</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>Encrypt the library</source>
        <translation>加密文件庫</translation>
    </message>
    <message>
        <source>Encrypted. Opens with the keyring or the recovery key.</source>
        <translation>已加密。可用鑰匙圈或復原金鑰開啟。</translation>
    </message>
    <message>
        <source>Encrypted. Opens with the keyring, the passphrase or the recovery key.</source>
        <translation>已加密。可用鑰匙圈、通行片語或復原金鑰開啟。</translation>
    </message>
    <message>
        <source>Encrypted. Opens with the passphrase or the recovery key.</source>
        <translation>已加密。可用通行片語或復原金鑰開啟。</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Encrypt…</source>
        <translation>加密…</translation>
    </message>
    <message>
        <source>End</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Engineering manager</source>
        <translation>工程經理</translation>
    </message>
    <message>
        <source>Enter the day the content was agreed.</source>
        <translation>填寫內容取得共識的日期。</translation>
    </message>
    <message>
        <source>Enter the day the draft went out, at least 24 hours before the meeting.</source>
        <translation>填寫送出草稿的日期，至少在會議前 24 小時。</translation>
    </message>
    <message>
        <source>Enter the day the report was sent; within 48 hours of the incident is a good goal.</source>
        <translation>填寫報告送出的日期；以事件後 48 小時內為目標。</translation>
    </message>
    <message>
        <source>Error rate at the edge proxies passes 400 per minute</source>
        <translation>邊緣代理伺服器的錯誤超過每分鐘 400 次</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>估計值</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>發生的事</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件經過</translation>
    </message>
    <message>
        <source>Every action has a ticket.</source>
        <translation>每項行動都有工單。</translation>
    </message>
    <message>
        <source>Every action has all three.</source>
        <translation>每項行動的這些欄位都已填寫。</translation>
    </message>
    <message>
        <source>Every action has an owner, a due date and a priority</source>
        <translation>每項行動都有負責人、期限和優先順序</translation>
    </message>
    <message>
        <source>Every action is agreed, has a ticket, is done or will not be done.</source>
        <translation>每項行動都已同意、已建立工單、已完成或決定不做。</translation>
    </message>
    <message>
        <source>Every affected group and measure is covered.</source>
        <translation>涵蓋了每一類受影響的對象和每一項指標。</translation>
    </message>
    <message>
        <source>Every item has an ID, such as T-3 or Q-2.1; use it to refer to the item.</source>
        <translation>每個項目都有代號，例如 T-3 或 Q-2.1；提到某個項目時請使用其代號。</translation>
    </message>
    <message>
        <source>Every part of this document up to date</source>
        <translation>文件各部分都已更新到最新狀態</translation>
    </message>
    <message>
        <source>Every row has a time, and the rows are in order.</source>
        <translation>每一列都有時間，並依時間先後排列。</translation>
    </message>
    <message>
        <source>Every row of the timeline has a time and a source.</source>
        <translation>時間軸的每一列都有時間和來源。</translation>
    </message>
    <message>
        <source>Everyone agrees on the timeline</source>
        <translation>所有人都認同時間軸</translation>
    </message>
    <message>
        <source>Everyone involved</source>
        <translation>所有參與者</translation>
    </message>
    <message>
        <source>Everything in it was already here.</source>
        <translation>其中的內容原本就都在文件庫中。</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>已全部儲存</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依據</translation>
    </message>
    <message>
        <source>Executive summary</source>
        <translation>主管摘要</translation>
    </message>
    <message>
        <source>Expired certificates were a known problem at the public edge; nobody had seen one inside the cluster.</source>
        <translation>大家知道對外的邊緣節點會遇到憑證過期；在叢集內部則還沒有人遇過。</translation>
    </message>
    <message>
        <source>Explain the decision in a sentence or two. “Expected, and nothing to improve” is a fair reason to skip the postmortem.</source>
        <translation>用一兩句話說明為何這樣決定；如果事件在預期之中、也沒有可改進之處，不做也很合理。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Export anyway</source>
        <translation>仍要匯出</translation>
    </message>
    <message>
        <source>Export it as Markdown or HTML instead, and report the problem.</source>
        <translation>請匯出為 Markdown 或 HTML，並告訴我們這個狀況。</translation>
    </message>
    <message>
        <source>Export the postmortem again from the pmdesk it came from.</source>
        <translation>請用寫出這份事後檢討的 pmdesk 重新匯出。</translation>
    </message>
    <message>
        <source>Export the postmortem again, or choose another file.</source>
        <translation>請重新匯出這份事後檢討，或選擇其他檔案。</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>匯出報告</translation>
    </message>
    <message>
        <source>Export {id}</source>
        <translation>匯出 {id}</translation>
    </message>
    <message>
        <source>Export: {name}</source>
        <translation>匯出：{name}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>External event</source>
        <translation>外部事件</translation>
    </message>
    <message>
        <source>External message</source>
        <translation>對外公告</translation>
    </message>
    <message>
        <source>External: the external message only</source>
        <translation>對外：僅含對外公告</translation>
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
        <translation>主持人</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>因素內容</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>因素</translation>
    </message>
    <message>
        <source>Factors addressed</source>
        <translation>對應因素</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Features and measures</source>
        <translation>功能與指標</translation>
    </message>
    <message>
        <source>Feedback on the postmortem itself</source>
        <translation>對事後檢討本身的意見回饋</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Fill in the review sheet on page {page}.</source>
        <translation>請填寫第 {page} 頁的審查表。</translation>
    </message>
    <message>
        <source>Fill it in on screen or by hand.</source>
        <translation>可在螢幕上填寫，也可手寫。</translation>
    </message>
    <message>
        <source>Filter by reviewer</source>
        <translation>註解作者</translation>
    </message>
    <message>
        <source>Filter by stage</source>
        <translation>註解位置</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation>註解狀態</translation>
    </message>
    <message>
        <source>Final checklist</source>
        <translation>最終檢查清單</translation>
    </message>
    <message>
        <source>Find in this postmortem</source>
        <translation>在這份事後檢討中尋找</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>尋找下一個</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>尋找上一個</translation>
    </message>
    <message>
        <source>Fits everything that is known.</source>
        <translation>與所有已知資訊相符。</translation>
    </message>
    <message>
        <source>Five questions that put this incident in context.</source>
        <translation>用五個提問，看這次事件在所有事件之中的位置。</translation>
    </message>
    <message>
        <source>Five whys</source>
        <translation>五個為什麼</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>後續行動</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>後續行動</translation>
    </message>
    <message>
        <source>Followed the incident commander to learn the role.</source>
        <translation>跟著事件指揮官學習這個角色。</translation>
    </message>
    <message>
        <source>For 56 minutes, searches returned no results. Lists still opened, but more slowly than usual. No data was lost.</source>
        <translation>有 56 分鐘的時間，搜尋沒有任何結果。清單仍可開啟，但比平常慢。沒有資料遺失。</translation>
    </message>
    <message>
        <source>For anything that looked unusual just before or at the start, keep the query or command, the link and a picture.</source>
        <translation>凡是開始當時和之前看起來不尋常的，都留下查詢或命令、連結和圖片。</translation>
    </message>
    <message>
        <source>For customers: no names, no internal fields, no attachments.</source>
        <translation>供客戶閱讀：不含姓名、內部欄位與附件。</translation>
    </message>
    <message>
        <source>For discussion</source>
        <translation>待討論</translation>
    </message>
    <message>
        <source>For each objective affected, say how much of its error budget this incident used.</source>
        <translation>針對每個受影響的目標，寫明這次事件用掉多少錯誤預算。</translation>
    </message>
    <message>
        <source>For example after unauthorized access or loss of data.</source>
        <translation>例如發生未經授權的存取或資料遺失之後。</translation>
    </message>
    <message>
        <source>For example with a rollback or by moving traffic.</source>
        <translation>例如退版或切換流量。</translation>
    </message>
    <message>
        <source>For reviewers. The PDF has a wide margin, an ID for every item and a review sheet to fill in.</source>
        <translation>供審查者使用：PDF 版的頁邊較寬，每個項目都有代號，並附可填寫的審查表。</translation>
    </message>
    <message>
        <source>For the meeting</source>
        <translation>待會議討論</translation>
    </message>
    <message>
        <source>For this severity the meeting is due by {date}.</source>
        <translation>依這個嚴重度，會議應在 {date} 前召開。</translation>
    </message>
    <message>
        <source>For users, it began, got worse, eased or ended.</source>
        <translation>使用者感受到影響開始、加重、減輕或結束。</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>影響對象</translation>
    </message>
    <message>
        <source>Foreseen in general: the design assumed renewal would either work or page someone.</source>
        <translation>大致設想過：原本的設計假定憑證更新不是成功，就是會呼叫到人。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Found out later</source>
        <translation>事後查明</translation>
    </message>
    <message>
        <source>Four-week follow-up review</source>
        <translation>四週後的後續行動審查</translation>
    </message>
    <message>
        <source>Free some space there, or write to another location.</source>
        <translation>請騰出空間，或寫到其他位置。</translation>
    </message>
    <message>
        <source>Free up some space. Nothing that was saved is lost, and text in an open window is saved once there is space.</source>
        <translation>請清出一些空間。已儲存的內容都還在；開啟中的視窗裡的文字，會在有空間後自動儲存。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>From none to 400 a minute at 08:52, flat until 09:31</source>
        <translation>08:52 從零升到每分鐘 400 次，一直持平到 09:31</translation>
    </message>
    <message>
        <source>Full-text search</source>
        <translation>全文搜尋</translation>
    </message>
    <message>
        <source>Gaps and clock differences</source>
        <translation>缺漏與時鐘誤差</translation>
    </message>
    <message>
        <source>Getting help</source>
        <translation>尋求支援</translation>
    </message>
    <message>
        <source>Give the incident a title in the customers' words; without one, no title is sent.</source>
        <translation>用客戶的語言為事件下標題；不填就不會送出標題。</translation>
    </message>
    <message>
        <source>Give the incident's numbers in other tools; one postmortem may cover several incidents.</source>
        <translation>填寫事件在其他工具中的編號；一份事後檢討可以涵蓋多起事件。</translation>
    </message>
    <message>
        <source>Give the numbers that matter to your business: failed requests, delayed deliveries, lost orders, late notifications.</source>
        <translation>寫出用來評斷產品的數字：失敗的請求、延遲的遞送、流失的訂單、遲發的通知。</translation>
    </message>
    <message>
        <source>Give the room, or the link to the call.</source>
        <translation>填寫會議室，或線上會議連結。</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Go from the symptom to the conditions behind it, one step per row; the last step should be a system or a process.</source>
        <translation>從症狀一路追到背後的條件，一步寫一列；最後一步應該是系統或流程。</translation>
    </message>
    <message>
        <source>Go through roles, communication, escalation, updates to customers and how the response ended.</source>
        <translation>逐一檢視角色、頻道、升級通報、對客戶的更新，以及應變的收尾。</translation>
    </message>
    <message>
        <source>Go through the chat and call records and list everyone who took part, with the role they had.</source>
        <translation>對照聊天和通話紀錄，列出所有參與者和當時的角色。</translation>
    </message>
    <message>
        <source>Go to anything…</source>
        <translation>前往任何項目…</translation>
    </message>
    <message>
        <source>Go to stage {number}</source>
        <translation>前往第 {number} 階段</translation>
    </message>
    <message>
        <source>Go to this answer</source>
        <translation>前往這則回答</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目標考量</translation>
    </message>
    <message>
        <source>Goals may compete: restore service, protect data, keep evidence, finish a release.</source>
        <translation>目標之間可能互相衝突：恢復服務、保護資料、保留證據、完成發布。</translation>
    </message>
    <message>
        <source>Goes on the agenda before a ticket is created.</source>
        <translation>建立工單之前，先列入會議議程。</translation>
    </message>
    <message>
        <source>Grafana: edge errors</source>
        <translation>Grafana：邊緣錯誤</translation>
    </message>
    <message>
        <source>Grafana: search SLI</source>
        <translation>Grafana：搜尋 SLI</translation>
    </message>
    <message>
        <source>Graphs, logs and chat will still be there in a year.</source>
        <translation>圖表、日誌和聊天紀錄一年後都還在。</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Guide, problems, preview, history, comments</source>
        <translation>指南、問題、預覽、歷史、註解</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Had you expected this kind of problem, or was it one the architecture did not allow for?</source>
        <translation>這類問題在預料之中，還是暴露出架構沒有考慮到的一類問題？</translation>
    </message>
    <message>
        <source>Hardly anyone noticed.</source>
        <translation>幾乎沒有人察覺。</translation>
    </message>
    <message>
        <source>Has every action owner agreed?</source>
        <translation>每項行動的負責人都同意了嗎？</translation>
    </message>
    <message>
        <source>Have there been related incidents, and do they point to something larger?</source>
        <translation>有沒有相關的事件？它們是否指向更大的問題？</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康狀況</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>High: the response starts at once.</source>
        <translation>高：立即開始應變。</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>螢光標示</translation>
    </message>
    <message>
        <source>History</source>
        <translation>歷史</translation>
    </message>
    <message>
        <source>History of</source>
        <translation>歷史範圍</translation>
    </message>
    <message>
        <source>Hong Kong time</source>
        <translation>香港時間</translation>
    </message>
    <message>
        <source>How anyone can tell that it is finished.</source>
        <translation>任何人都能據以判斷是否已完成的條件。</translation>
    </message>
    <message>
        <source>How badly it was affected. Call it an “outage” only if it was down for everyone.</source>
        <translation>影響有多大；只有在所有人都無法使用時，才適合說「全面中斷」。</translation>
    </message>
    <message>
        <source>How choices were made with what was known then.</source>
        <translation>在當時所知的條件下，如何做出選擇。</translation>
    </message>
    <message>
        <source>How did the ways we collaborate, communicate and review work contribute?</source>
        <translation>協作、溝通和審查工作的方式，如何促成這次事件？</translation>
    </message>
    <message>
        <source>How did those involved expect the situation to develop?</source>
        <translation>參與者當時預期情況會如何發展？</translation>
    </message>
    <message>
        <source>How did time pressure or other limits shape the choices?</source>
        <translation>時間壓力或其他限制如何影響當時的選擇？</translation>
    </message>
    <message>
        <source>How did you judge what could change the course of events?</source>
        <translation>當時如何判斷什麼可以改變事態的發展？</translation>
    </message>
    <message>
        <source>How differences are shown</source>
        <translation>差異的顯示方式</translation>
    </message>
    <message>
        <source>How exactly the time is known; an honest “about” is better than an invented minute.</source>
        <translation>時間有多精確；老實寫「大約」，勝過編出一個分鐘數。</translation>
    </message>
    <message>
        <source>How healthy did the services look before the incident?</source>
        <translation>事件發生之前，這些服務看起來有多健康？</translation>
    </message>
    <message>
        <source>How help was found.</source>
        <translation>如何找到支援。</translation>
    </message>
    <message>
        <source>How long it lasted</source>
        <translation>持續時間</translation>
    </message>
    <message>
        <source>How long the incident stayed at this severity.</source>
        <translation>事件維持在這個嚴重度的時間。</translation>
    </message>
    <message>
        <source>How long users were affected, and how long people worked on it.</source>
        <translation>使用者受影響多久、人員處理了多久。</translation>
    </message>
    <message>
        <source>How sure you are of this step.</source>
        <translation>對這一步有多大把握。</translation>
    </message>
    <message>
        <source>How sure you are that it will help.</source>
        <translation>有多大把握認為它會有幫助。</translation>
    </message>
    <message>
        <source>How sure you are today that it was a sound choice, given what was known then.</source>
        <translation>就當時所知，今天有多大把握認為這是合理的選擇。</translation>
    </message>
    <message>
        <source>How the design came to allow this</source>
        <translation>設計如何演變成現在這樣</translation>
    </message>
    <message>
        <source>How the share was computed, and what is left of the budget.</source>
        <translation>這個比例如何算出，以及預算還剩多少。</translation>
    </message>
    <message>
        <source>How the situation looked from the inside.</source>
        <translation>置身其中時，情況看起來是什麼樣子。</translation>
    </message>
    <message>
        <source>How the situation looked to this person.</source>
        <translation>從這個人的角度看，當時是什麼情況。</translation>
    </message>
    <message>
        <source>How the system made this possible. Ask how and what, and expect several answers.</source>
        <translation>系統如何讓這件事有可能發生；問「如何」和「什麼」，並預期會有好幾個答案。</translation>
    </message>
    <message>
        <source>How to bring search back</source>
        <translation>如何讓搜尋恢復</translation>
    </message>
    <message>
        <source>How to send your notes back</source>
        <translation>如何交回</translation>
    </message>
    <message>
        <source>How to write your notes</source>
        <translation>如何寫註解</translation>
    </message>
    <message>
        <source>How users and the business were affected: exact numbers where you have them, honest estimates where you do not.</source>
        <translation>使用者和業務受到的影響：有確切數字就寫數字，沒有就據實估計。</translation>
    </message>
    <message>
        <source>How well the evidence supports it.</source>
        <translation>依據對它的支持程度。</translation>
    </message>
    <message>
        <source>How work is organized, before and during the response.</source>
        <translation>應變之前和應變期間，工作是如何安排的。</translation>
    </message>
    <message>
        <source>How work is planned, reviewed, released and handed over.</source>
        <translation>工作如何規劃、審查、發布和交接。</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>我已抄下</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>代號</translation>
    </message>
    <message>
        <source>INC-4211</source>
        <translation>INC-4211</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>想法</translation>
    </message>
    <message>
        <source>If not done</source>
        <translation>不做的風險</translation>
    </message>
    <message>
        <source>If pmdesk takes a product name, a public address or another word for an internal one, add it here exactly as it stands in the message. Words that are listed here no longer hold the message back.</source>
        <translation>如果 pmdesk 把產品名稱、公開網址等誤認為內部資訊，請照公告中的寫法原樣填在這裡，之後就不會再因這些詞而攔下公告。</translation>
    </message>
    <message>
        <source>If the meeting has no time left for actions, set a day on which a small group works them out.</source>
        <translation>如果會議中沒有時間討論行動，就訂一天由小組擬定。</translation>
    </message>
    <message>
        <source>If the severity changed, say how long the incident stayed at each level.</source>
        <translation>如果嚴重度中途有變更，請寫明各嚴重度維持了多久。</translation>
    </message>
    <message>
        <source>If you lose the passphrase and the keyring, this key still opens the library. pmdesk does not store it and cannot show it again.</source>
        <translation>當通行片語與鑰匙圈都遺失時，用這組金鑰開啟文件庫。pmdesk 不會留存它，也無法再次顯示。</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影響</translation>
    </message>
    <message>
        <source>Impact and response are separate periods; impact often starts before anyone knows.</source>
        <translation>影響和應變是兩段不同的時間；影響往往在有人察覺之前就開始了。</translation>
    </message>
    <message>
        <source>Impact began</source>
        <translation>影響開始</translation>
    </message>
    <message>
        <source>Impact change</source>
        <translation>影響變化</translation>
    </message>
    <message>
        <source>Impact confirmed by</source>
        <translation>影響確認人</translation>
    </message>
    <message>
        <source>Impact ended</source>
        <translation>影響結束</translation>
    </message>
    <message>
        <source>Impact was small, but it is the third expired certificate this year.</source>
        <translation>影響不大，但這已是今年第三張過期的憑證。</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>匯入檔案</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>匯入檔案…</translation>
    </message>
    <message>
        <source>Imported text that did not fit any field is kept here in full.</source>
        <translation>匯入時無法歸入欄位的內容，會完整保留在這裡。</translation>
    </message>
    <message>
        <source>Improves how people work or respond: runbooks, training, documentation.</source>
        <translation>改善工作或應變的方式：操作手冊、訓練、文件。</translation>
    </message>
    <message>
        <source>In a few paragraphs, say what happened, what combined to allow it, and what is still unclear.</source>
        <translation>用幾段文字說明發生了什麼、哪些條件湊在一起才讓它發生、還有什麼不清楚。</translation>
    </message>
    <message>
        <source>In at most 200 characters, say what happened, how far it reached and what changes; no names, no jargon.</source>
        <translation>用不超過 200 個字元說明發生了什麼、影響範圍多大、會有什麼改變；不寫人名，不用術語。</translation>
    </message>
    <message>
        <source>In general terms, explain what led to it, how it affected customers, and what was done to restore service.</source>
        <translation>概略說明原因、客戶感受到的影響，以及為恢復服務做了什麼。</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>撰寫中</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>審查中</translation>
    </message>
    <message>
        <source>In staging, a certificate past its end date gives the same errors. With strict checking off they disappear.</source>
        <translation>在預備環境中，過期的憑證會產生相同的錯誤；關閉嚴格檢查後，錯誤就消失。</translation>
    </message>
    <message>
        <source>In tables</source>
        <translation>在清單中</translation>
    </message>
    <message>
        <source>In the folder {folder}</source>
        <translation>位於資料夾 {folder}</translation>
    </message>
    <message>
        <source>In the list of comments</source>
        <translation>在註解清單中</translation>
    </message>
    <message>
        <source>In the trash since {day}.</source>
        <translation>自 {day} 起位於回收桶。</translation>
    </message>
    <message>
        <source>In two or three sentences, describe what users saw and what they could not do. Do not name internal systems.</source>
        <translation>用兩三句話描述使用者看到什麼、不能做什麼，不提內部系統名稱。</translation>
    </message>
    <message>
        <source>In two or three sentences, say when it happened, how long it lasted and what customers saw. Apologize if an apology is due.</source>
        <translation>用兩三句話說明何時發生、持續多久、客戶看到什麼；必要時致歉。</translation>
    </message>
    <message>
        <source>In “{stage}”, {count} of {total}: {places}.</source>
        <translation>「{stage}」階段的 {total} 則中有 {count} 則：{places}。</translation>
    </message>
    <message>
        <source>Incident commander</source>
        <translation>事件指揮官</translation>
    </message>
    <message>
        <source>Incident commander, shadowing</source>
        <translation>事件指揮官（見習）</translation>
    </message>
    <message>
        <source>Incident investigated, other teams brought in</source>
        <translation>已調查事件，並已請其他團隊加入</translation>
    </message>
    <message>
        <source>Incident references</source>
        <translation>事件編號</translation>
    </message>
    <message>
        <source>Incident report</source>
        <translation>事件報告</translation>
    </message>
    <message>
        <source>Incident summary</source>
        <translation>事件摘要</translation>
    </message>
    <message>
        <source>Incidents are expensive lessons; let as many people as possible learn from each one.</source>
        <translation>事件是昂貴的一課；讓更多人從每次事件中學習。</translation>
    </message>
    <message>
        <source>Incidents of this kind become more frequent as services are added</source>
        <translation>這類事件會隨著服務數量增加而變多</translation>
    </message>
    <message>
        <source>Include how people work together, and how the response itself went.</source>
        <translation>也要看大家如何協作，以及應變本身進行得如何。</translation>
    </message>
    <message>
        <source>Include it</source>
        <translation>寫明</translation>
    </message>
    <message>
        <source>Include options that were considered and not taken, with the risk each seemed to carry.</source>
        <translation>考慮過但沒有採用的選項也要寫，並註明各自看起來的風險。</translation>
    </message>
    <message>
        <source>Include people, other teams, vendors and documents, and say what came of it.</source>
        <translation>包括人員、其他團隊、供應商和文件，並寫明結果如何。</translation>
    </message>
    <message>
        <source>Include those that came to mind during the response, even if they pointed in the wrong direction.</source>
        <translation>應變期間聯想到的事件也要寫，即使相似之處把人引到別的方向。</translation>
    </message>
    <message>
        <source>India time</source>
        <translation>印度時間</translation>
    </message>
    <message>
        <source>Inline</source>
        <translation>合併顯示</translation>
    </message>
    <message>
        <source>Insertion</source>
        <translation>插入文字</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>內部</translation>
    </message>
    <message>
        <source>Internal liaison</source>
        <translation>內部聯絡人</translation>
    </message>
    <message>
        <source>Internal: everything</source>
        <translation>內部：完整內容</translation>
    </message>
    <message>
        <source>Invite others who can contribute or learn; for the highest severity, include the customer liaison.</source>
        <translation>邀請其他能有所貢獻或從中學習的人；最高嚴重度的事件，請一併邀請客戶聯絡人。</translation>
    </message>
    <message>
        <source>Invite the incident commander and anyone shadowing, the service owners, the key responders, and the engineering and product managers of affected systems.</source>
        <translation>邀請事件指揮官和見習者、服務負責人、主要應變人員，以及受影響系統的工程經理和產品經理。</translation>
    </message>
    <message>
        <source>Is a message needed?</source>
        <translation>是否需要公告？</translation>
    </message>
    <message>
        <source>Is a postmortem worth it?</source>
        <translation>值得做事後檢討嗎？</translation>
    </message>
    <message>
        <source>Is it one particular bug, a kind of failure we foresaw, or one the architecture did not foresee?</source>
        <translation>這是某個特定的程式錯誤、事先設想過的一類故障，還是架構沒有設想到的一類故障？</translation>
    </message>
    <message>
        <source>Is it well written and easy to understand?</source>
        <translation>文字是否通順易懂？</translation>
    </message>
    <message>
        <source>Is the data behind it preserved?</source>
        <translation>背後的資料有沒有保留下來？</translation>
    </message>
    <message>
        <source>Is the impact complete?</source>
        <translation>影響是否寫得完整？</translation>
    </message>
    <message>
        <source>Is there enough detail?</source>
        <translation>細節足夠嗎？</translation>
    </message>
    <message>
        <source>Is this a single event or part of a trend?</source>
        <translation>這是單一事件，還是趨勢的一部分？</translation>
    </message>
    <message>
        <source>Is what happened kept separate from how to fix it?</source>
        <translation>是否把「發生了什麼」與「如何修復」分開寫？</translation>
    </message>
    <message>
        <source>It became clearer what was going on.</source>
        <translation>對當時狀況有了更清楚的認識。</translation>
    </message>
    <message>
        <source>It began an hour before the daily peak</source>
        <translation>事件在每日尖峰的一小時前開始</translation>
    </message>
    <message>
        <source>It belongs here</source>
        <translation>放在這裡</translation>
    </message>
    <message>
        <source>It explains how the system made this possible, not only what broke.</source>
        <translation>說明了系統如何讓這件事有可能發生，而不只是什麼東西壞了。</translation>
    </message>
    <message>
        <source>It happened between “Time” and “End”.</source>
        <translation>發生在「時間」與「結束」之間的某一刻。</translation>
    </message>
    <message>
        <source>It happened earlier; how much earlier is not known.</source>
        <translation>更早就發生了，但不知道早多少。</translation>
    </message>
    <message>
        <source>It happened later; how much later is not known.</source>
        <translation>更晚才發生，但不知道晚多少。</translation>
    </message>
    <message>
        <source>It has seven groups of four characters. Compare them with the copy you wrote down.</source>
        <translation>共七組，每組四個字元；請與紙上的紀錄核對。</translation>
    </message>
    <message>
        <source>It is not clear which answer this is about. Choose one.</source>
        <translation>無法確定這則註解針對哪一則回答，請選擇。</translation>
    </message>
    <message>
        <source>It kept the problem out of sight.</source>
        <translation>它讓問題不被看見。</translation>
    </message>
    <message>
        <source>It let the problem arise.</source>
        <translation>它讓問題有機會發生。</translation>
    </message>
    <message>
        <source>It resembled PM-2026-003, so the first checks went to the ingest queue.</source>
        <translation>它很像 PM-2026-003，所以最先檢查的是資料接收佇列。</translation>
    </message>
    <message>
        <source>It slowed the return to normal.</source>
        <translation>它延誤了恢復正常。</translation>
    </message>
    <message>
        <source>It slowed understanding or coordination.</source>
        <translation>它延誤了對狀況的理解或協調。</translation>
    </message>
    <message>
        <source>It stands beside what you write from now on, in history and comments. Empty, it is your login name: {name}.</source>
        <translation>此後所寫內容的歷史紀錄與註解都會標上此名稱。留空則使用登入名稱（{name}）。</translation>
    </message>
    <message>
        <source>It was already in the library, so this is a second copy.</source>
        <translation>文件庫中原本已有這份事後檢討，因此這是第二份。</translation>
    </message>
    <message>
        <source>It was in the trash, and is back in the library.</source>
        <translation>它原本在回收桶中，現已放回文件庫。</translation>
    </message>
    <message>
        <source>It was merged, and no answer or row changed here.</source>
        <translation>已合併；這裡的內容沒有自動變更。</translation>
    </message>
    <message numerus="yes">
        <source>It was merged: {n} answers or rows changed here.</source>
        <translation><numerusform>已合併：這裡有 {n} 處回答或列已變更。</numerusform></translation>
    </message>
    <message>
        <source>It was not opened. Use a backup, or save its text with `pmdesk doctor --rescue`.</source>
        <translation>未開啟。請使用備份，或用 `pmdesk doctor --rescue` 救回文字。</translation>
    </message>
    <message>
        <source>Its severity calls for one</source>
        <translation>依嚴重度應該要做</translation>
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
        <translation>兩者都保留，依序相接</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep the file. If you have a backup of it, restore that.</source>
        <translation>請保留這個檔案；如果有備份，請從備份還原。</translation>
    </message>
    <message>
        <source>Keep the key in the system keyring</source>
        <translation>將金鑰存在系統的鑰匙圈</translation>
    </message>
    <message>
        <source>Keep this version</source>
        <translation>採用此版本</translation>
    </message>
    <message>
        <source>Keeping lists available came first, even at the cost of switching search off completely.</source>
        <translation>首要目標是讓清單維持可用，即使必須完全關閉搜尋。</translation>
    </message>
    <message>
        <source>Keeps a key moment visible on the chart and in short reports.</source>
        <translation>讓關鍵時刻在圖表和精簡報告中保持醒目。</translation>
    </message>
    <message>
        <source>Kept for a newer version of pmdesk: {keys}</source>
        <translation>為較新版 pmdesk 保留的內容：{keys}</translation>
    </message>
    <message>
        <source>Kept the company informed.</source>
        <translation>向公司內部通報狀況。</translation>
    </message>
    <message>
        <source>Kept the log of the response.</source>
        <translation>負責做紀錄。</translation>
    </message>
    <message>
        <source>Key points of this stage</source>
        <translation>本階段要點</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>鍵盤快速鍵</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Knew a system well and worked on it.</source>
        <translation>熟悉某個系統並參與處理。</translation>
    </message>
    <message>
        <source>Known at the time</source>
        <translation>當時已知</translation>
    </message>
    <message>
        <source>Korea time</source>
        <translation>韓國時間</translation>
    </message>
    <message>
        <source>Language of the preview</source>
        <translation>預覽的語言</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>報告的語言</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>視窗的語言</translation>
    </message>
    <message>
        <source>Larger changes</source>
        <translation>較大的變革</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍後</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>層面</translation>
    </message>
    <message>
        <source>Laying out the pages took too much time or memory, and was stopped.</source>
        <translation>排版耗時過久或占用太多記憶體，已經停止。</translation>
    </message>
    <message>
        <source>Leads a team whose system was affected.</source>
        <translation>帶領的團隊，其系統受到影響。</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>引出</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>不寫</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>法務</translation>
    </message>
    <message>
        <source>Length of impact</source>
        <translation>影響持續時間</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>學到的教訓</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>文件庫</translation>
    </message>
    <message>
        <source>Library and safety</source>
        <translation>文件庫與安全</translation>
    </message>
    <message>
        <source>Library and safety…</source>
        <translation>文件庫與安全…</translation>
    </message>
    <message>
        <source>Light colors</source>
        <translation>淺色配色</translation>
    </message>
    <message>
        <source>Limited: some users or one function are affected.</source>
        <translation>有限：部分使用者或單一功能受影響。</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>連結</translation>
    </message>
    <message>
        <source>Link anything readers may want to open: dashboards, tickets, status page entries, related documents.</source>
        <translation>附上讀者可能想開啟的內容：儀表板、工單、狀態頁面更新、相關文件。</translation>
    </message>
    <message>
        <source>Link the channel or thread where the response was coordinated.</source>
        <translation>附上協調應變所用的頻道或討論串連結。</translation>
    </message>
    <message>
        <source>Link the recording and the chat now, while they are easy to find.</source>
        <translation>趁現在還容易找到，先附上錄音和聊天紀錄的連結。</translation>
    </message>
    <message>
        <source>Link the recording of the response call before it is deleted.</source>
        <translation>趁錄音還沒被清除，附上應變通話錄音的連結。</translation>
    </message>
    <message>
        <source>List everyone who took part, so that no one's view is missing.</source>
        <translation>列出所有參與者，不遺漏任何人的觀點。</translation>
    </message>
    <message>
        <source>List of affected customers</source>
        <translation>受影響客戶名單</translation>
    </message>
    <message>
        <source>List what users do with the product, and how badly each was affected. It also helps to list what kept working.</source>
        <translation>列出使用者用產品做哪些事，以及各自受影響的程度；也列出哪些功能仍正常，會很有幫助。</translation>
    </message>
    <message>
        <source>List who was there.</source>
        <translation>列出實際到場的人。</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>位置</translation>
    </message>
    <message numerus="yes">
        <source>Lock after {n} minutes without a key</source>
        <translation><numerusform>{n} 分鐘沒有操作後鎖定</numerusform></translation>
    </message>
    <message>
        <source>Lock the library</source>
        <translation>鎖定文件庫</translation>
    </message>
    <message>
        <source>Longer than your own target for this service.</source>
        <translation>比這項服務自訂的目標還久。</translation>
    </message>
    <message>
        <source>Look at design documents and risk lists: was this kind of failure ever described?</source>
        <translation>查看設計文件和風險清單：是否曾經描述過這類故障？</translation>
    </message>
    <message>
        <source>Look at on-call lists, time zones and contact details, and at how long it took.</source>
        <translation>看看值班表、時區和聯絡方式，以及花了多久時間。</translation>
    </message>
    <message>
        <source>Look at the system that people worked in; anyone could have done the same.</source>
        <translation>看人所處的系統；換作任何人，都可能做出同樣的事。</translation>
    </message>
    <message>
        <source>Look for moments of surprise in the chat: numbers, behavior or timing that did not fit.</source>
        <translation>在聊天紀錄中找出感到意外的時刻：對不上的數字、行為或時間點。</translation>
    </message>
    <message>
        <source>Look for screens, messages and names that suggested something other than what was going on.</source>
        <translation>找出會讓人以為是另一回事的畫面、訊息和名稱。</translation>
    </message>
    <message>
        <source>Look through the backlog and earlier follow-ups, including those that were declined for good reasons.</source>
        <translation>查看待辦清單和過去的後續行動，包括有充分理由而決定不做的項目。</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>查看對象</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Low: handled with planned work.</source>
        <translation>低：隨計畫內工作一併處理。</translation>
    </message>
    <message>
        <source>Made into a follow-up</source>
        <translation>已列為後續行動</translation>
    </message>
    <message>
        <source>Main area, for statistics</source>
        <translation>主要領域（供統計用）</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>嚴重</translation>
    </message>
    <message>
        <source>Make it a follow-up</source>
        <translation>列為後續行動</translation>
    </message>
    <message>
        <source>Make the change by hand somewhere else, or decline the comment.</source>
        <translation>請選擇不採納，或到該則回答目前的位置修改。</translation>
    </message>
    <message>
        <source>Make the change by hand, or decline the comment.</source>
        <translation>請手動修改，或不採納該註解。</translation>
    </message>
    <message>
        <source>Make the change by hand, then accept the comment.</source>
        <translation>請先手動修改，再採納該註解。</translation>
    </message>
    <message>
        <source>Makes it shorter or less severe; also called recovery or repair.</source>
        <translation>讓影響更短或更輕微；也稱為恢復或修復措施。</translation>
    </message>
    <message>
        <source>Makes it visible sooner: monitoring, alerts; also called detective.</source>
        <translation>讓問題更早被看見：監控、警示；也稱為偵測措施。</translation>
    </message>
    <message>
        <source>Makes this kind of incident less likely; also called preventive or corrective.</source>
        <translation>降低這次或同類事件再發生的機會；也稱為預防或矯正措施。</translation>
    </message>
    <message>
        <source>Mark the row where one of these moments was reached. Time to detect, time to acknowledge and similar figures are computed from them.</source>
        <translation>在發生下列時刻的那一列做標記；偵測、確認和恢復時間由此計算。</translation>
    </message>
    <message>
        <source>Mark {mark} as “{milestone}”</source>
        <translation>將 {mark} 標為「{milestone}」</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Marked as accepted in the PDF</source>
        <translation>在 PDF 中標示為已接受</translation>
    </message>
    <message>
        <source>Marked as canceled in the PDF</source>
        <translation>在 PDF 中標示為已取消</translation>
    </message>
    <message>
        <source>Marked as completed in the PDF</source>
        <translation>在 PDF 中標示為已完成</translation>
    </message>
    <message>
        <source>Marked as rejected in the PDF</source>
        <translation>在 PDF 中標示為已拒絕</translation>
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
        <translation>中：在工作時間內處理。</translation>
    </message>
    <message numerus="yes">
        <source>Meeting due in {n} days</source>
        <translation><numerusform>須在 {n} 天內開會</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Meeting in {n} days</source>
        <translation><numerusform>{n} 天後開會</numerusform></translation>
    </message>
    <message>
        <source>Meeting length</source>
        <translation>會議長度</translation>
    </message>
    <message>
        <source>Meeting notes</source>
        <translation>會議紀錄</translation>
    </message>
    <message numerus="yes">
        <source>Meeting overdue by {n} days</source>
        <translation><numerusform>會議已逾期 {n} 天</numerusform></translation>
    </message>
    <message>
        <source>Meeting place</source>
        <translation>會議地點</translation>
    </message>
    <message>
        <source>Meeting scheduled, people invited</source>
        <translation>會議已排定，並已邀請相關人員</translation>
    </message>
    <message>
        <source>Meeting starts</source>
        <translation>會議開始</translation>
    </message>
    <message>
        <source>Meeting today</source>
        <translation>今天開會</translation>
    </message>
    <message>
        <source>Meeting waived: same cause as PM-2026-009, whose actions are under way</source>
        <translation>免開會議：原因與 PM-2026-009 相同，其後續行動已在進行</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>選單</translation>
    </message>
    <message>
        <source>Message inside the company</source>
        <translation>公司內部通知</translation>
    </message>
    <message>
        <source>Message to customers</source>
        <translation>給客戶的公告</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>關鍵時刻</translation>
    </message>
    <message>
        <source>Minimal: no user noticed, but a fault was found.</source>
        <translation>極小：沒有使用者察覺，但發現了缺陷。</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分鐘</translation>
    </message>
    <message>
        <source>Missing: {names}.</source>
        <translation>缺少 {names}。</translation>
    </message>
    <message>
        <source>Mitigate</source>
        <translation>緩解</translation>
    </message>
    <message>
        <source>Mitigated</source>
        <translation>已緩解</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>監控</translation>
    </message>
    <message>
        <source>Monitoring and other evidence</source>
        <translation>監控與其他依據</translation>
    </message>
    <message>
        <source>Monitoring did not catch it</source>
        <translation>監控沒有偵測到</translation>
    </message>
    <message>
        <source>Monitoring fired or paged.</source>
        <translation>監控發出警示或呼叫。</translation>
    </message>
    <message>
        <source>More than one contributing factor is named</source>
        <translation>寫出了一個以上的促成因素</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move each part to the field where it belongs, or leave it here. Nothing was dropped.</source>
        <translation>把各段文字移到所屬的欄位，也可以刻意留在這裡；沒有捨棄任何內容。</translation>
    </message>
    <message>
        <source>Move it to {language}</source>
        <translation>移到「{language}」</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>移到回收桶</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message numerus="yes">
        <source>Move {n} texts to {language}</source>
        <translation><numerusform>將 {n} 段文字移到「{language}」</numerusform></translation>
    </message>
    <message>
        <source>Must be done by its due date.</source>
        <translation>必須在期限前完成。</translation>
    </message>
    <message>
        <source>Must be done now; the same thing could happen tomorrow.</source>
        <translation>必須馬上做；同樣的事明天就可能再次發生。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name a senior person who can clear the way if an important action gets stuck.</source>
        <translation>填寫一位在重要行動受阻時，能協助排除障礙的資深主管。</translation>
    </message>
    <message>
        <source>Name at least two conditions that together made this possible or made it worse, in technology, process and organization.</source>
        <translation>至少寫出兩個共同讓事件發生或加重的條件，技術、流程和組織都要看。</translation>
    </message>
    <message>
        <source>Name at least two things that limited the damage and are worth keeping.</source>
        <translation>至少寫出兩件限制了損害、值得保留的事。</translation>
    </message>
    <message>
        <source>Name at least two things that made the incident longer, larger or harder. Describe them as gaps in systems and processes.</source>
        <translation>至少寫出兩件讓事件更久、更大或更棘手的事，寫成系統和流程的缺口。</translation>
    </message>
    <message>
        <source>Name changes to architecture, process or organization that the analysis suggests, and what they would cost.</source>
        <translation>寫出分析結果所建議的架構、流程或組織變革，以及需要的成本。</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>命名</translation>
    </message>
    <message>
        <source>Name of this version</source>
        <translation>此版本的名稱</translation>
    </message>
    <message>
        <source>Name the incident, choose one owner and put the meeting on the calendar before anything else.</source>
        <translation>先為事件取名、選定一位負責人，並把會議排上行事曆，再做其他事。</translation>
    </message>
    <message>
        <source>Name the one person who sees this postmortem through, usually a responder chosen by the incident commander.</source>
        <translation>填寫由誰將這份事後檢討追蹤到底，通常由事件指揮官從應變人員中選出。</translation>
    </message>
    <message>
        <source>Name the people writing this postmortem with the owner.</source>
        <translation>填寫與負責人一起撰寫這份事後檢討的人。</translation>
    </message>
    <message>
        <source>Name the runbook that was followed, and say where the response had to depart from it.</source>
        <translation>填寫依照了哪一份操作手冊，以及應變在哪裡不得不偏離手冊。</translation>
    </message>
    <message>
        <source>Name the services that were affected or played a part, as your service catalog spells them.</source>
        <translation>列出受影響或有所牽涉的服務，名稱寫法與服務目錄一致。</translation>
    </message>
    <message>
        <source>Name the teams, mailing lists and channels that received the report.</source>
        <translation>填寫收到報告的團隊、郵寄清單和頻道。</translation>
    </message>
    <message>
        <source>Name the work and what came first instead. There will have been good reasons to put it off.</source>
        <translation>寫明是哪項工作，以及當時什麼優先於它；延後是在多個充分理由之間所做的取捨。</translation>
    </message>
    <message>
        <source>Name what this document deliberately does not cover, such as performance reviews, exact costs or contract penalties.</source>
        <translation>寫明這份文件刻意不處理的事，例如績效考核、確切成本或合約罰則。</translation>
    </message>
    <message>
        <source>Name what tipped the balance: time passing, a failed attempt, an unfamiliar message.</source>
        <translation>寫明促成這個判斷的關鍵：經過的時間、失敗的嘗試、陌生的訊息。</translation>
    </message>
    <message>
        <source>Name what went well by chance; next time it may not.</source>
        <translation>寫下因為運氣好才順利的事；下次未必如此。</translation>
    </message>
    <message>
        <source>Name who confirmed impact and recovery on behalf of customers or the business.</source>
        <translation>填寫由誰從客戶或業務端確認影響與恢復。</translation>
    </message>
    <message>
        <source>Name who coordinated the response. This person also runs the meeting, unless you choose a facilitator.</source>
        <translation>填寫由誰協調應變；會議也由這個人主持。</translation>
    </message>
    <message>
        <source>Name who kept the log during the response.</source>
        <translation>填寫應變期間由誰做紀錄。</translation>
    </message>
    <message>
        <source>Names are recorded only here; everywhere else, use roles.</source>
        <translation>姓名只在這裡記錄一次；其他地方寫角色就夠了。</translation>
    </message>
    <message>
        <source>Near miss</source>
        <translation>虛驚事件</translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>新的通行片語：</translation>
    </message>
    <message>
        <source>New postmortem</source>
        <translation>新增事後檢討</translation>
    </message>
    <message>
        <source>New recovery key…</source>
        <translation>新的復原金鑰…</translation>
    </message>
    <message>
        <source>Next comment</source>
        <translation>下一則註解</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一頁</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一個窗格</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>下一個問題</translation>
    </message>
    <message>
        <source>Next stage</source>
        <translation>下一階段</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>No answer has two versions to choose between.</source>
        <translation>沒有需要在兩個版本之間選擇的回答。</translation>
    </message>
    <message>
        <source>No bundled font has {characters}; the PDF shows the number instead.</source>
        <translation>內建字型中沒有 {characters}，PDF 會改為顯示其編號。</translation>
    </message>
    <message>
        <source>No comments match these filters.</source>
        <translation>沒有符合篩選條件的註解。</translation>
    </message>
    <message>
        <source>No comments yet. Export a review copy and drop the annotated PDF on this window when it comes back, or press Ctrl+Alt+M to write a comment.</source>
        <translation>還沒有註解。可以匯出審查稿、將加了註解的 PDF 拖放到此視窗，或按 Ctrl+Alt+M 輸入註解。</translation>
    </message>
    <message>
        <source>No damage was found in the library.</source>
        <translation>文件庫完好。</translation>
    </message>
    <message>
        <source>No internal names, hosts, vendors or people.</source>
        <translation>不寫內部名稱、主機、供應商或人員。</translation>
    </message>
    <message>
        <source>No meeting is set, so reviewers have no deadline yet.</source>
        <translation>尚未排定會議，因此審查者還沒有期限。</translation>
    </message>
    <message>
        <source>No meeting is set. For this severity it is due by {date}.</source>
        <translation>尚未排定會議。依這個嚴重度，應在 {date} 前召開。</translation>
    </message>
    <message>
        <source>No monitoring existed for this</source>
        <translation>沒有相關的監控</translation>
    </message>
    <message>
        <source>No name given</source>
        <translation>未具名</translation>
    </message>
    <message>
        <source>No open problems.</source>
        <translation>沒有待處理的問題。</translation>
    </message>
    <message>
        <source>No postmortems yet</source>
        <translation>還沒有事後檢討</translation>
    </message>
    <message>
        <source>No sentence makes a person the cause.</source>
        <translation>沒有任何一句話把人當成原因。</translation>
    </message>
    <message>
        <source>No wording hints are open.</source>
        <translation>沒有待處理的措辭提示。</translation>
    </message>
    <message>
        <source>None, assumed</source>
        <translation>無，但僅為推測</translation>
    </message>
    <message>
        <source>None, checked</source>
        <translation>無，已查證</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常值</translation>
    </message>
    <message>
        <source>Not affected</source>
        <translation>未受影響</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>未核准</translation>
    </message>
    <message>
        <source>Not encrypted. Anyone who has the file can read it.</source>
        <translation>未加密：拿到檔案的人都能讀取。</translation>
    </message>
    <message>
        <source>Not every idea is ready to be a ticket.</source>
        <translation>不是每個想法都已經成熟到可以建立工單。</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>Not recognized: {names}.</source>
        <translation>無法辨識 {names}。</translation>
    </message>
    <message>
        <source>Not relevant</source>
        <translation>不相關</translation>
    </message>
    <message>
        <source>Not relevant (write the reason as the answer)</source>
        <translation>不相關（以此文字為理由）</translation>
    </message>
    <message>
        <source>Not reviewed yet: the copy for customers is marked as a draft.</source>
        <translation>尚未完成審查：匯出的對外公告會註明是草稿。</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>尚未儲存</translation>
    </message>
    <message>
        <source>Not usable for those affected.</source>
        <translation>受影響的使用者完全無法使用。</translation>
    </message>
    <message>
        <source>Not yet: {reason}</source>
        <translation>尚未符合：{reason}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Note proposals that need a check or a decision; they go on the meeting's agenda.</source>
        <translation>寫下需要確認或決定的提議；這些會列入會議議程。</translation>
    </message>
    <message>
        <source>Note revenue, credits or effort as far as known, and say which are estimates. Exact accounting belongs elsewhere.</source>
        <translation>在已知範圍內寫下營收損失、補償或人力投入，估計值請註明；精確帳務不在這裡處理。</translation>
    </message>
    <message>
        <source>Note to the company</source>
        <translation>給公司同仁的說明</translation>
    </message>
    <message>
        <source>Note what is not known yet; open questions go on the meeting's agenda.</source>
        <translation>寫下還不知道的事；待釐清問題會列入會議議程。</translation>
    </message>
    <message>
        <source>Notes that could not be read because the file is damaged: {count}.</source>
        <translation>因檔案毀損而無法讀取的註解：{count} 則。</translation>
    </message>
    <message>
        <source>Notes with more than {most} characters were cut off. Pages: {pages}.</source>
        <translation>超過 {most} 個字元的註解已被截斷（頁碼：{pages}）。</translation>
    </message>
    <message>
        <source>Nothing broke this time, but it came close.</source>
        <translation>這次沒有出事，但只差一點。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>找不到結果</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or shorter words.</source>
        <translation>找不到結果。減少字詞或縮短字詞，可以找到更多。</translation>
    </message>
    <message>
        <source>Nothing has been written here yet.</source>
        <translation>這裡還沒有寫過內容。</translation>
    </message>
    <message>
        <source>Nothing has changed since then.</source>
        <translation>自當時以來沒有變動。</translation>
    </message>
    <message>
        <source>Nothing has come back yet</source>
        <translation>尚未收到回覆</translation>
    </message>
    <message>
        <source>Nothing here yet. Add a row, or paste a table; each line becomes a row.</source>
        <translation>這裡還沒有內容。請新增一列，或貼上表格：每一行會成為一列。</translation>
    </message>
    <message>
        <source>Nothing monitored this. Add a follow-up of type “Detect”.</source>
        <translation>這裡沒有任何監控。請新增一項類型為「偵測」的後續行動。</translation>
    </message>
    <message>
        <source>Nothing more happens here; open work continues in the ticket system.</source>
        <translation>這裡不會再更新；未完成的工作在工單系統中繼續追蹤。</translation>
    </message>
    <message>
        <source>Nothing suggests a loss, but nobody has checked.</source>
        <translation>沒有跡象顯示遺失，但還沒有人查證。</translation>
    </message>
    <message>
        <source>Nothing was exported. To export anyway, add {options}.</source>
        <translation>沒有寫入任何內容。如果仍要匯出，請加上 {options}。</translation>
    </message>
    <message>
        <source>Noticed the incident and reported it.</source>
        <translation>發現事件並通報。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>目標名稱</translation>
    </message>
    <message>
        <source>Objectives and effort</source>
        <translation>目標與投入</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>觀察員</translation>
    </message>
    <message>
        <source>On November 18, from 08:52 to 09:48 JST, searches returned no results. Lists stayed available, and no data was lost. We are sorry for the interruption.</source>
        <translation>11 月 18 日 08:52 至 09:48（台灣時間），搜尋沒有任何結果。清單全程可用，也沒有資料遺失。造成您的不便，我們深感抱歉。</translation>
    </message>
    <message>
        <source>On paper, hand back the pages with your notes and the review sheet.</source>
        <translation>在紙本上審查時，請交回寫有註解的頁面和審查表。</translation>
    </message>
    <message>
        <source>On paper, write in the margin on the right.</source>
        <translation>在紙本上審查時，請寫在右側頁邊。</translation>
    </message>
    <message>
        <source>On screen, highlight, strike out or add notes in any PDF reader, and save the file.</source>
        <translation>在螢幕上審查時，請用任何 PDF 閱讀器標示重點、加上刪除線或新增註解，然後儲存檔案。</translation>
    </message>
    <message>
        <source>On the agenda</source>
        <translation>已列入會議議程</translation>
    </message>
    <message>
        <source>On the review sheet, the file gives two different answers to the same question. pmdesk took the one whose circle is filled in; please compare it with the last page. Questions: {count}.</source>
        <translation>檔案裡的審查表對同一個問題給了兩個不同的回答（共 {count} 個問題）。已採用圓圈被選取的那一項，請與最後一頁核對。</translation>
    </message>
    <message>
        <source>On-call engineer</source>
        <translation>值班工程師</translation>
    </message>
    <message>
        <source>On-call had to step in</source>
        <translation>值班人員必須介入</translation>
    </message>
    <message>
        <source>One good reason is enough. If you decide against it, write down why.</source>
        <translation>只要有一個好理由就夠了；決定不做時，寫下原因同樣有價值。</translation>
    </message>
    <message>
        <source>One observable fact in plain words. Say what a system or role did; opinions belong in the analysis.</source>
        <translation>用白話寫一個可觀察的事實；主詞可以是系統或角色，看法留到分析階段再寫。</translation>
    </message>
    <message>
        <source>One owner sees it through; the writing is shared.</source>
        <translation>由一位負責人追蹤到底，撰寫則是大家一起做。</translation>
    </message>
    <message>
        <source>One quarter for two engineers, and a new central dependency</source>
        <translation>兩位工程師一季的時間，並多出一個集中式的相依項目</translation>
    </message>
    <message>
        <source>One shared service issues and renews all internal certificates</source>
        <translation>由一個共用服務簽發和更新所有內部憑證</translation>
    </message>
    <message>
        <source>Only facts here: no causes, no judgment, no “should have”.</source>
        <translation>這裡只寫事實：不寫原因，不做評斷，不寫「早該如何」。</translation>
    </message>
    <message>
        <source>Only what really must be done becomes a ticket, and nothing has to be finished before the meeting.</source>
        <translation>只有真正必須做的事才建立工單；會議前不需要完成任何一項。</translation>
    </message>
    <message>
        <source>Only {count} here. Most incidents have {minimum} or more: what else was there?</source>
        <translation>這裡只有 {count} 項。大多數事件都有 {minimum} 項以上：還有什麼？</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>開啟資料夾</translation>
    </message>
    <message>
        <source>Open it in a PDF reader, save a copy without the password, and import that.</source>
        <translation>請在 PDF 閱讀器中開啟，另存一份沒有密碼的副本，再匯入該副本。</translation>
    </message>
    <message>
        <source>Open its pages</source>
        <translation>開啟頁面閱讀</translation>
    </message>
    <message>
        <source>Open its pages and type in what was written on them.</source>
        <translation>請閱讀各頁，輸入寫在頁面上的內容。</translation>
    </message>
    <message>
        <source>Open problems</source>
        <translation>待處理的問題</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>待釐清問題</translation>
    </message>
    <message>
        <source>Open the library it was exported from, or import the postmortem first.</source>
        <translation>請開啟當初匯出這個檔案的文件庫，或先匯入該份事後檢討。</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>開啟選單</translation>
    </message>
    <message>
        <source>Open the postmortem, then read the pages and type in what was written on them.</source>
        <translation>請開啟相應的事後檢討，再閱讀各頁，輸入寫在頁面上的內容。</translation>
    </message>
    <message>
        <source>Open the samples</source>
        <translation>開啟範例</translation>
    </message>
    <message>
        <source>Open this link in the browser</source>
        <translation>在瀏覽器中開啟此網址</translation>
    </message>
    <message>
        <source>Optional attendees</source>
        <translation>列席者</translation>
    </message>
    <message>
        <source>Order of the comments</source>
        <translation>註解的順序</translation>
    </message>
    <message>
        <source>Organizational</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Other links</source>
        <translation>其他連結</translation>
    </message>
    <message>
        <source>Other users of this computer can read {file}.</source>
        <translation>這部電腦上的其他人可以查看 {file}。</translation>
    </message>
    <message>
        <source>Others read it first; then you meet, agree and share.</source>
        <translation>先由他人閱讀，再開會取得共識並分享。</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>不在範圍內</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Ownership, priorities, staffing, training.</source>
        <translation>權責歸屬、優先順序、人力、訓練。</translation>
    </message>
    <message>
        <source>Owning team</source>
        <translation>負責團隊</translation>
    </message>
    <message>
        <source>Owns an affected service.</source>
        <translation>負責某項受影響的服務。</translation>
    </message>
    <message>
        <source>P0</source>
        <translation>P0</translation>
    </message>
    <message>
        <source>P0 and P1 are worth a ticket; think twice before adding anything lower.</source>
        <translation>P0 和 P1 值得建立工單；要加更低的項目前，請三思。</translation>
    </message>
    <message>
        <source>P1</source>
        <translation>P1</translation>
    </message>
    <message>
        <source>P1 to P4</source>
        <translation>P1 至 P4</translation>
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
        <translation>PM-2025-031 與 PM-2026-003：兩次都是排程作業無聲無息地失敗了好幾週。</translation>
    </message>
    <message>
        <source>PM-2026-014</source>
        <translation>PM-2026-014</translation>
    </message>
    <message>
        <source>Page {n}</source>
        <translation>第 {n} 頁</translation>
    </message>
    <message>
        <source>Page {n} of {count}</source>
        <translation>第 {n} 頁，共 {count} 頁</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 頁，共 {pages} 頁</translation>
    </message>
    <message>
        <source>Paged</source>
        <translation>已呼叫</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>Pages outside working hours</source>
        <translation>上班時間外的呼叫</translation>
    </message>
    <message>
        <source>Park ideas that come up while you reconstruct events, and return to them once the timeline is agreed.</source>
        <translation>重建事件經過時冒出的想法先放在這裡，等大家對時間軸有共識後再看。</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>想法暫存區</translation>
    </message>
    <message>
        <source>Part of a trend: the third certificate this year to expire without warning.</source>
        <translation>屬於趨勢的一部分：這是今年第三張毫無預警就過期的憑證。</translation>
    </message>
    <message>
        <source>Part of the history of {place} is missing.</source>
        <translation>{place} 的歷史紀錄有缺漏。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>通行片語</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>通行片語或復原金鑰</translation>
    </message>
    <message>
        <source>Passphrase or recovery key: </source>
        <translation>通行片語或復原金鑰：</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>同事</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>People paged</source>
        <translation>被呼叫人數</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>計算期間</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>釘選</translation>
    </message>
    <message>
        <source>Places changed on both sides</source>
        <translation>待選擇之處</translation>
    </message>
    <message>
        <source>Plan 30 to 60 minutes, depending on how complex the incident was.</source>
        <translation>依事件的複雜程度安排 30 至 60 分鐘。</translation>
    </message>
    <message>
        <source>Plausible; the note says what would settle it.</source>
        <translation>說得通；備註中寫明如何才能確定。</translation>
    </message>
    <message>
        <source>Please read this report and note whatever is missing, unclear or wrong.</source>
        <translation>請閱讀這份報告，指出遺漏、不清楚或有誤的地方。</translation>
    </message>
    <message>
        <source>Please reply by</source>
        <translation>回覆期限</translation>
    </message>
    <message>
        <source>Please reply by {date}.</source>
        <translation>請在 {date} 前回覆。</translation>
    </message>
    <message>
        <source>Postmortem</source>
        <translation>事後檢討</translation>
    </message>
    <message>
        <source>Postmortems</source>
        <translation>事後檢討</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精確程度</translation>
    </message>
    <message>
        <source>Preparing the preview…</source>
        <translation>正在準備預覽…</translation>
    </message>
    <message>
        <source>Press {key} in the list</source>
        <translation>在清單中按 {key}</translation>
    </message>
    <message>
        <source>Prevent</source>
        <translation>預防</translation>
    </message>
    <message>
        <source>Prevention</source>
        <translation>預防</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>報告預覽</translation>
    </message>
    <message>
        <source>Previous comment</source>
        <translation>上一則註解</translation>
    </message>
    <message>
        <source>Previous knowledge</source>
        <translation>既有的知識</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>上一個窗格</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>上一個問題</translation>
    </message>
    <message>
        <source>Previous stage</source>
        <translation>上一階段</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先順序</translation>
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
        <translation>流程</translation>
    </message>
    <message>
        <source>Product manager</source>
        <translation>產品經理</translation>
    </message>
    <message>
        <source>Prometheus</source>
        <translation>Prometheus</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>已提議</translation>
    </message>
    <message>
        <source>Proxy logs before 08:50 had already been rotated. The batch host's clock was 90 seconds ahead.</source>
        <translation>08:50 之前的代理伺服器日誌已被輪替清除。批次處理主機的時鐘快了 90 秒。</translation>
    </message>
    <message>
        <source>Put on the agenda</source>
        <translation>列入會議議程</translation>
    </message>
    <message>
        <source>Put the file back, or copy your text and start pmdesk again.</source>
        <translation>請將檔案放回原處，或先複製您的文字，再重新啟動 pmdesk。</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查詢</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Questions for reviewers</source>
        <translation>給審查者的提問</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Read it as a customer who was in the middle of something important.</source>
        <translation>設身處地，想像自己是正忙著要緊事的客戶來讀。</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>唯讀</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>讀者</translation>
    </message>
    <message>
        <source>Reading took too long. Notes after page {page} were left out.</source>
        <translation>讀取時間過長，已略過第 {page} 頁之後的註解。</translation>
    </message>
    <message>
        <source>Reading took too long. The text after page {page} was not read.</source>
        <translation>讀取時間過長，第 {page} 頁之後的文字未讀取。</translation>
    </message>
    <message>
        <source>Reading {file} took too much time or memory and was stopped.</source>
        <translation>讀取 {file} 耗費過多時間或記憶體，已中止。</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>正在讀取 {file}…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reason for an exception</source>
        <translation>例外理由</translation>
    </message>
    <message>
        <source>Reason for the decision</source>
        <translation>做或不做的理由</translation>
    </message>
    <message>
        <source>Reasons for a postmortem</source>
        <translation>做事後檢討的理由</translation>
    </message>
    <message>
        <source>Record each change in status or impact, and the decisions and actions that mattered.</source>
        <translation>記錄每一次狀態或影響的變化，以及重要的決定和行動。</translation>
    </message>
    <message>
        <source>Record new insights, corrections and loose ends. Attribute them to roles where it matters.</source>
        <translation>記錄新的見解、更正和未了的事；必要時註明是哪個角色提出的。</translation>
    </message>
    <message>
        <source>Record the decisions that shaped the response and the analysis, with the options that were on the table.</source>
        <translation>記錄左右了應變和分析的決定，以及當時考慮的選項。</translation>
    </message>
    <message>
        <source>Record why a status was set before its conditions were met, or why no meeting or postmortem is needed.</source>
        <translation>如果在條件尚未符合時就變更狀態，或是不需要開會、不需要做事後檢討，請寫明理由。</translation>
    </message>
    <message>
        <source>Recover what can be read…</source>
        <translation>救回可讀內容…</translation>
    </message>
    <message>
        <source>Recovered: {postmortems} postmortems, {answers} answers ({from_history} from their history, {from_backup} from a backup), {files} files. Lost: {lost}.</source>
        <translation>已救回：事後檢討 {postmortems} 份，回答 {answers} 則（其中 {from_history} 則來自歷史紀錄，{from_backup} 則來自備份），檔案 {files} 個。遺失：{lost} 則。</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>恢復</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>復原金鑰</translation>
    </message>
    <message>
        <source>Recovery key. Write it on paper; it is shown only this once:</source>
        <translation>復原金鑰（只顯示這一次，請抄在紙上）：</translation>
    </message>
    <message>
        <source>Recovery took longer than it should</source>
        <translation>恢復時間過長</translation>
    </message>
    <message>
        <source>Recovery was expected within minutes of the restart, because that is how it went in July.</source>
        <translation>當時預期重新啟動後幾分鐘內就會恢復，因為七月那次就是如此。</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Reduced mode kept lists available throughout</source>
        <translation>降級模式讓清單全程維持可用</translation>
    </message>
    <message>
        <source>Reissue</source>
        <translation>重新簽發</translation>
    </message>
    <message>
        <source>Reissue, roll back, switch checking off</source>
        <translation>重新簽發、退版、關閉檢查</translation>
    </message>
    <message>
        <source>Relates to</source>
        <translation>相關項目</translation>
    </message>
    <message>
        <source>Remove the attachment</source>
        <translation>移除附件</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>移除這一列</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已刪除</translation>
    </message>
    <message>
        <source>Removed words are struck out; new words are underlined.</source>
        <translation>刪除的文字加刪除線，新增的文字加底線。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重新命名</translation>
    </message>
    <message>
        <source>Renewal jobs belong to the cluster template, and no team receives their failures as its own.</source>
        <translation>更新憑證的作業屬於叢集範本，沒有團隊會以負責者的身分收到失敗通知。</translation>
    </message>
    <message>
        <source>Renewal was left to each cluster so that no central service could take all of them down at once.</source>
        <translation>憑證更新交由各叢集自行處理，以免單一集中式服務一次拖垮所有叢集。</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>改回待處理</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>再輸入一次</translation>
    </message>
    <message>
        <source>Repeat the passphrase: </source>
        <translation>再輸入一次：</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>取代</translation>
    </message>
    <message>
        <source>Replace with these words</source>
        <translation>以這些文字取代</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回覆</translation>
    </message>
    <message>
        <source>Reply or reason</source>
        <translation>回覆或理由</translation>
    </message>
    <message>
        <source>Reply, or reason for the decision</source>
        <translation>回覆，或處理的理由</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>通報人</translation>
    </message>
    <message>
        <source>Reproduce it outside production, and change one thing at a time.</source>
        <translation>在正式環境以外重現，一次只改變一個條件。</translation>
    </message>
    <message>
        <source>Reproduction</source>
        <translation>重現</translation>
    </message>
    <message>
        <source>Required attendees</source>
        <translation>必要出席者</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已解決</translation>
    </message>
    <message>
        <source>Responder</source>
        <translation>應變人員</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>應變</translation>
    </message>
    <message>
        <source>Response began</source>
        <translation>應變開始</translation>
    </message>
    <message>
        <source>Response ended</source>
        <translation>應變結束</translation>
    </message>
    <message>
        <source>Restarting a node made no difference, although that had always cleared connection errors before.</source>
        <translation>重新啟動節點毫無作用，而過去這麼做總能排除連線錯誤。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>Restore from the trash</source>
        <translation>從回收桶還原</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>Restore the backup from {time}</source>
        <translation>還原 {time} 的備份</translation>
    </message>
    <message>
        <source>Restore the library as of {time}?</source>
        <translation>要還原成 {time} 的文件庫嗎？</translation>
    </message>
    <message>
        <source>Restore this</source>
        <translation>還原成這個內容</translation>
    </message>
    <message>
        <source>Restore {file} from a backup. There is a copy next to each encrypted backup.</source>
        <translation>請從備份取回 {file}；每個加密備份旁邊都有一份副本。</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>還原…</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>尋找結果</translation>
    </message>
    <message>
        <source>Results shared inside the company</source>
        <translation>已在公司內部分享結果</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>審查</translation>
    </message>
    <message>
        <source>Review copy</source>
        <translation>審查稿</translation>
    </message>
    <message>
        <source>Review copy: everything, with room for notes</source>
        <translation>審查稿：完整內容，並預留註解空間</translation>
    </message>
    <message>
        <source>Review question</source>
        <translation>審查問題</translation>
    </message>
    <message>
        <source>Review requested</source>
        <translation>送審日期</translation>
    </message>
    <message>
        <source>Review sheet</source>
        <translation>審查表</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已審查</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>審查完成日期</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>審查者</translation>
    </message>
    <message>
        <source>Reviewers are asked to reply by {date}, which has passed.</source>
        <translation>審查者回覆期限（{date}）已過。</translation>
    </message>
    <message>
        <source>Reviewers are asked to reply by {date}, which is after the meeting on {meeting}.</source>
        <translation>審查者回覆期限（{date}）晚於會議日期（{meeting}）。</translation>
    </message>
    <message>
        <source>Reviewers look for what is missing or unclear.</source>
        <translation>審查者會找出缺漏或不清楚的地方。</translation>
    </message>
    <message>
        <source>Reviewers should have had the draft by {time}.</source>
        <translation>草稿原定在 {time} 前送給審查者。</translation>
    </message>
    <message>
        <source>Reviewers should have the draft by {time}.</source>
        <translation>草稿應在 {time} 前送給審查者。</translation>
    </message>
    <message>
        <source>Reviewers should reply by</source>
        <translation>審查者回覆期限</translation>
    </message>
    <message>
        <source>Reviews as</source>
        <translation>審查角度</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Role or system</source>
        <translation>執行角色</translation>
    </message>
    <message>
        <source>Roles were clear within five minutes. The first status page entry took 31 minutes, because its approval was unclear.</source>
        <translation>五分鐘內就確立了各自的角色。狀態頁面的第一則更新花了 31 分鐘，因為核准流程不明確。</translation>
    </message>
    <message>
        <source>Rolled the proxies back, one zone at a time</source>
        <translation>將代理伺服器逐區退版</translation>
    </message>
    <message>
        <source>Rolling back would not have changed the end date</source>
        <translation>退版不會改變到期日</translation>
    </message>
    <message>
        <source>Run `python3 dev.py run`; it installs what is missing.</source>
        <translation>請執行 `python3 dev.py run`，它會安裝缺少的項目。</translation>
    </message>
    <message>
        <source>Runbook used</source>
        <translation>使用的操作手冊</translation>
    </message>
    <message>
        <source>SLO and error budget</source>
        <translation>SLO 與錯誤預算</translation>
    </message>
    <message>
        <source>SQLite reports: {said}</source>
        <translation>SQLite 回報：{said}</translation>
    </message>
    <message>
        <source>Save a copy elsewhere. Its text is still in this window.</source>
        <translation>請另存一份副本。文字仍在此視窗中。</translation>
    </message>
    <message>
        <source>Save a copy elsewhere. The text is still in this window.</source>
        <translation>請另存一份副本。文字仍在此視窗中。</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>將副本儲存到其他位置…</translation>
    </message>
    <message>
        <source>Save it as UTF-8 in the program it came from, then import it again.</source>
        <translation>請在原本的程式中另存成 UTF-8 編碼，再匯入一次。</translation>
    </message>
    <message>
        <source>Save it as a file and attach it as evidence.</source>
        <translation>請儲存成檔案，並附加到依據中。</translation>
    </message>
    <message>
        <source>Save the PDF again with only the pages that have notes, and import that.</source>
        <translation>請只保留有註解的頁面，重新儲存 PDF 後再匯入。</translation>
    </message>
    <message>
        <source>Save the file and send it back to whoever gave it to you.</source>
        <translation>請儲存檔案，並交回給提供檔案的人。</translation>
    </message>
    <message>
        <source>Save the file and send it to {owner}.</source>
        <translation>請儲存檔案，並寄給負責人 {owner}。</translation>
    </message>
    <message>
        <source>Saved at {time}</source>
        <translation>已於 {time} 儲存</translation>
    </message>
    <message>
        <source>Saving failed for a reason that pmdesk does not know ({reason}).</source>
        <translation>儲存失敗，原因不明（{reason}）。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在儲存…</translation>
    </message>
    <message>
        <source>Say what users noticed and what was behind it, in one line that will still make sense in a year.</source>
        <translation>用一句話寫出使用者遇到什麼、背後是什麼狀況，一年後再看也能懂。</translation>
    </message>
    <message>
        <source>Say what you would look at from now on when someone asks whether the service is healthy.</source>
        <translation>寫明今後有人問起服務是否健康時，會去看什麼。</translation>
    </message>
    <message>
        <source>Say where it could be found, what surrounded it, and how the system assumed it would be noticed.</source>
        <translation>寫明它可以在哪裡找到、周圍有什麼，以及系統理所當然地假定它會如何被注意到。</translation>
    </message>
    <message>
        <source>Say where support can find the list; keep the list itself out of this document.</source>
        <translation>寫明客服可以在哪裡找到名單；名單本身不要放進這份文件。</translation>
    </message>
    <message>
        <source>Say whether data was lost or damaged, and whether anyone has checked.</source>
        <translation>寫明資料是否遺失或毀損，以及是否有人查證過。</translation>
    </message>
    <message>
        <source>Say which features were affected, and how badly.</source>
        <translation>寫明哪些功能受影響，影響有多大。</translation>
    </message>
    <message>
        <source>Say which records are missing and which clocks were off, so that readers know how far to trust the times.</source>
        <translation>寫明缺少哪些紀錄、哪些時鐘不一致，讓讀者知道這些時間有多可靠。</translation>
    </message>
    <message>
        <source>Say why in the box below, then decline.</source>
        <translation>請在下方寫明理由，再選擇「不採納」。</translation>
    </message>
    <message>
        <source>Say “incident” or “degraded service”; say “outage” only if everything was down.</source>
        <translation>寫「事件」或「服務品質下降」；只有全部無法使用時才寫「全面中斷」。</translation>
    </message>
    <message>
        <source>Schedule it as soon as the incident is over, so that people can plan around it.</source>
        <translation>事件一結束就排定；出席者自會配合安排時間。</translation>
    </message>
    <message>
        <source>Scribe</source>
        <translation>記錄員</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Search availability</source>
        <translation>搜尋可用性</translation>
    </message>
    <message>
        <source>Search for a command, a postmortem, a stage or a field</source>
        <translation>輸入操作、事後檢討、階段或欄位的名稱</translation>
    </message>
    <message>
        <source>Search interruption on November 18</source>
        <translation>11 月 18 日搜尋中斷</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>搜尋文件庫</translation>
    </message>
    <message>
        <source>Search the library by service, symptom and factor, and list the numbers of the postmortems you find.</source>
        <translation>依服務、症狀和因素搜尋文件庫，並寫下找到的編號。</translation>
    </message>
    <message>
        <source>Search unavailable after an internal certificate expired</source>
        <translation>內部憑證過期，搜尋無法使用</translation>
    </message>
    <message>
        <source>Search was down for 56 minutes because a certificate expired unnoticed. No data was lost. Expiry is now monitored; automatic renewal follows by December.</source>
        <translation>憑證過期而無人察覺，搜尋因此中斷 56 分鐘。沒有資料遺失。目前已監控到期日，自動更新將於十二月前完成。</translation>
    </message>
    <message>
        <source>Search was seen as one of the calmest services: two small incidents in a year.</source>
        <translation>搜尋被視為最穩定的服務之一：一年只有兩起小事件。</translation>
    </message>
    <message>
        <source>Search was switched to list-only mode, then the certificate was reissued on all three nodes.</source>
        <translation>先將搜尋切換為僅顯示清單的模式，再為三個節點重新簽發憑證。</translation>
    </message>
    <message>
        <source>Searches answered within 2 s</source>
        <translation>2 秒內有回應的搜尋</translation>
    </message>
    <message>
        <source>Second backup folder…</source>
        <translation>第二個資料夾…</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>資安</translation>
    </message>
    <message>
        <source>Seeing it through</source>
        <translation>追蹤到底</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全選</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>選取多則</translation>
    </message>
    <message>
        <source>Send nothing before the review. When you do send it, it must be free of typos.</source>
        <translation>審查之前什麼都不發布；發布時不能有錯字。</translation>
    </message>
    <message>
        <source>Send the draft to reviewers at least 24 hours before the meeting.</source>
        <translation>至少在會議前 24 小時把草稿送給審查者。</translation>
    </message>
    <message>
        <source>Send the saved file itself: printing it to a new PDF loses your notes.</source>
        <translation>請直接寄出儲存好的檔案；若列印成新的 PDF，註解會遺失。</translation>
    </message>
    <message>
        <source>Separate what was known at the time from what was found out later.</source>
        <translation>把當時就知道的，和事後才查明的分開。</translation>
    </message>
    <message>
        <source>Serious: an important function is badly degraded for many users.</source>
        <translation>嚴重：重要功能的品質嚴重下降，許多使用者受影響。</translation>
    </message>
    <message>
        <source>Service owner</source>
        <translation>服務負責人</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服務</translation>
    </message>
    <message>
        <source>Set a date to check what has been done, about four weeks after the incident.</source>
        <translation>訂下檢視完成情況的日期，大約在事件後四週。</translation>
    </message>
    <message>
        <source>Set the date shown on the message when it is sent.</source>
        <translation>填寫公告發布時所載的日期。</translation>
    </message>
    <message>
        <source>Set “{status}” anyway</source>
        <translation>仍設為「{status}」</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已處理</translation>
    </message>
    <message>
        <source>Sev-1</source>
        <translation>Sev-1</translation>
    </message>
    <message>
        <source>Sev-1 to Sev-5</source>
        <translation>Sev-1 至 Sev-5</translation>
    </message>
    <message>
        <source>Sev-2</source>
        <translation>Sev-2</translation>
    </message>
    <message>
        <source>Sev-2 to Sev-1</source>
        <translation>從 Sev-2 升為 Sev-1</translation>
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
        <translation>已列出多個促成因素，且沒有以後見之明評斷。</translation>
    </message>
    <message>
        <source>Several contributing factors, never one root cause.</source>
        <translation>找的是多個促成因素，不是單一的根本原因。</translation>
    </message>
    <message>
        <source>Several factors are named.</source>
        <translation>已列出多個因素。</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>嚴重度</translation>
    </message>
    <message>
        <source>Severity scheme</source>
        <translation>嚴重度分級方式</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>圖形</translation>
    </message>
    <message>
        <source>Share the result widely; a postmortem nobody reads teaches nobody.</source>
        <translation>廣泛分享結果；沒有人讀的事後檢討，誰也學不到東西。</translation>
    </message>
    <message>
        <source>Shared on</source>
        <translation>分享日期</translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation>分享對象</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>分享</translation>
    </message>
    <message>
        <source>Shorten very long texts or tables, or export as Markdown instead.</source>
        <translation>請縮短過長的段落或表格，或改為匯出 Markdown。</translation>
    </message>
    <message>
        <source>Should certificates be renewed by one shared service, or by each team?</source>
        <translation>憑證應由一個共用服務統一更新，還是由各團隊自行更新？</translation>
    </message>
    <message>
        <source>Show or hide the guide pane</source>
        <translation>顯示或隱藏指南窗格</translation>
    </message>
    <message>
        <source>Show or hide the library</source>
        <translation>顯示或隱藏文件庫</translation>
    </message>
    <message>
        <source>Show that text</source>
        <translation>顯示這段文字</translation>
    </message>
    <message>
        <source>Show the comments</source>
        <translation>顯示註解</translation>
    </message>
    <message>
        <source>Show the guide</source>
        <translation>顯示指南</translation>
    </message>
    <message>
        <source>Show the history</source>
        <translation>顯示歷史</translation>
    </message>
    <message>
        <source>Show the preview</source>
        <translation>顯示預覽</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>顯示問題</translation>
    </message>
    <message>
        <source>Show the trash</source>
        <translation>顯示回收桶</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>顯示整頁</translation>
    </message>
    <message>
        <source>Shown by data, or reproduced.</source>
        <translation>有資料顯示，或已重現。</translation>
    </message>
    <message>
        <source>Shown in {language}.</source>
        <translation>此處以 {language} 顯示。</translation>
    </message>
    <message>
        <source>Shows readers how far they can rely on this document.</source>
        <translation>讓讀者知道這份文件目前有多可靠。</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>並排顯示</translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation>副作用</translation>
    </message>
    <message>
        <source>Since when has the failure notice gone to this channel?</source>
        <translation>失敗通知是從什麼時候開始送到這個頻道的？</translation>
    </message>
    <message>
        <source>Singapore time</source>
        <translation>新加坡時間</translation>
    </message>
    <message>
        <source>Slow, partial or wrong at times.</source>
        <translation>緩慢、不完整，或偶爾出錯。</translation>
    </message>
    <message>
        <source>Small incidents of one kind add up to a pattern.</source>
        <translation>同類的小事件累積起來，就會看出模式。</translation>
    </message>
    <message>
        <source>Small: little impact, or a workaround is at hand.</source>
        <translation>輕微：影響很小，或有替代做法。</translation>
    </message>
    <message>
        <source>Some conditions for “{status}” are not met yet. Meet them, or give a reason.</source>
        <translation>設為「{status}」之前，還有幾項未完成。請處理完畢，或寫明理由。</translation>
    </message>
    <message>
        <source>Some data lost or damaged</source>
        <translation>部分資料遺失或毀損</translation>
    </message>
    <message>
        <source>Some imported text did not fit any field. Move it, or leave it here.</source>
        <translation>有些匯入的文字尚未歸入欄位。請移到所屬欄位，或刻意留在這裡。</translation>
    </message>
    <message>
        <source>Some notes come without the words they mark, which could not be read. Pages: {pages}.</source>
        <translation>讀不出所標示的文字，因此下列頁面的註解不附這些文字（頁碼：{pages}）。</translation>
    </message>
    <message>
        <source>Some of it did not fit any field; it is kept in full in one place.</source>
        <translation>有些內容找不到對應的欄位，已完整保留在一段文字中。</translation>
    </message>
    <message>
        <source>Some pasted cells did not fit their column: {cells}.</source>
        <translation>部分貼上的儲存格與所在欄不符：{cells}。</translation>
    </message>
    <message>
        <source>Some text did not fit any field; it is kept in full under “Unplaced text”.</source>
        <translation>有些文字找不到對應的欄位，已完整保留在「未歸類文字」中。</translation>
    </message>
    <message>
        <source>Some users or one function are affected.</source>
        <translation>部分使用者或單一功能受影響。</translation>
    </message>
    <message>
        <source>Someone asked for one</source>
        <translation>有人要求做</translation>
    </message>
    <message>
        <source>Someone looked at the data and found all of it.</source>
        <translation>有人查過資料，確認全部都在。</translation>
    </message>
    <message>
        <source>Someone or something first noticed it.</source>
        <translation>最早被人或系統捕捉到的跡象。</translation>
    </message>
    <message>
        <source>Someone or something noticed that something was wrong.</source>
        <translation>有人或系統發現情況不對。</translation>
    </message>
    <message>
        <source>Someone started to work on it.</source>
        <translation>有人開始負責處理。</translation>
    </message>
    <message>
        <source>Someone was informed: customers, support, the company.</source>
        <translation>通知了某一方：客戶、客服或公司內部。</translation>
    </message>
    <message>
        <source>Something every user relies on did not work.</source>
        <translation>所有使用者都依賴的功能失效。</translation>
    </message>
    <message>
        <source>Something outside your systems: a provider, a partner, traffic.</source>
        <translation>自身系統以外的事：供應商、合作夥伴、流量。</translation>
    </message>
    <message>
        <source>Something was done to the system.</source>
        <translation>對系統做了某項操作。</translation>
    </message>
    <message>
        <source>Something was drawn or written on the pages of {file}, and pmdesk cannot read it as notes. Pages: {pages}.</source>
        <translation>{file} 的第 {pages} 頁上有書寫或繪製的內容，無法當作註解讀取。</translation>
    </message>
    <message>
        <source>Something was drawn or written. Pages: {pages}.</source>
        <translation>第 {pages} 頁上有書寫或繪製的內容。</translation>
    </message>
    <message>
        <source>Something went wrong in pmdesk. What you typed is kept. You can copy a report for the developers; it contains none of your answers.</source>
        <translation>pmdesk 發生錯誤；您輸入的內容都已保留。您可以複製一份不含任何回答的錯誤報告，交給 pmdesk 的開發者。</translation>
    </message>
    <message>
        <source>Sort by time</source>
        <translation>依時間排序</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Source link</source>
        <translation>來源連結</translation>
    </message>
    <message>
        <source>Spend most of the meeting on what happened, until everyone agrees on the timeline.</source>
        <translation>會議大部分時間用來談事件經過，直到所有人都認同時間軸。</translation>
    </message>
    <message>
        <source>Spoke with customers and support.</source>
        <translation>與客戶和客服溝通。</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>高階支持者</translation>
    </message>
    <message>
        <source>Squiggly underline</source>
        <translation>波浪底線</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>圖章</translation>
    </message>
    <message>
        <source>Start with a verb and name the result; avoid “investigate”, “improve” and “ensure”.</source>
        <translation>以動詞開頭並寫出成果；不要用「調查」、「改善」、「確保」。</translation>
    </message>
    <message>
        <source>Start with the chat log, then add what monitoring, logs and deployments show.</source>
        <translation>先從聊天紀錄寫起，再補上監控、日誌和部署紀錄顯示的內容。</translation>
    </message>
    <message>
        <source>Start with the incident you have just been through, look at two finished examples, or drop a Markdown or JSON file anywhere in this window.</source>
        <translation>從剛經歷的事件開始、看看兩份完成的範例，或將 Markdown 或 JSON 檔案拖放到這個視窗的任何位置。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>State what you took to be true without evidence, and which single record would help most to confirm it.</source>
        <translation>寫下沒有依據但當作成立的事，以及哪一份紀錄最有助於證實。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Status change</source>
        <translation>狀態變更</translation>
    </message>
    <message>
        <source>Status page entry</source>
        <translation>狀態頁面更新</translation>
    </message>
    <message>
        <source>Status page published</source>
        <translation>狀態頁面已發布</translation>
    </message>
    <message>
        <source>Status: {name}</source>
        <translation>狀態：{name}</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>狀態：{status}</translation>
    </message>
    <message>
        <source>Sticky note</source>
        <translation>便利貼</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>待處理</translation>
    </message>
    <message>
        <source>Still open: {names}</source>
        <translation>尚未完成：{names}</translation>
    </message>
    <message>
        <source>Strikethrough</source>
        <translation>刪除線</translation>
    </message>
    <message>
        <source>Subject matter expert</source>
        <translation>領域專家</translation>
    </message>
    <message>
        <source>Suggested: {reason}</source>
        <translation>建議勾選：{reason}</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Summary for customers</source>
        <translation>給客戶的摘要</translation>
    </message>
    <message>
        <source>Summary of findings</source>
        <translation>調查結果摘要</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>Support contacts</source>
        <translation>聯絡客服次數</translation>
    </message>
    <message>
        <source>Supported the incident commander and was ready to take over.</source>
        <translation>協助事件指揮官，隨時可以接手。</translation>
    </message>
    <message>
        <source>Switching to lists only had been tried in a drill, so its effect was known.</source>
        <translation>切換為僅顯示清單的做法在演練中試過，因此效果是已知的。</translation>
    </message>
    <message>
        <source>Sydney time</source>
        <translation>雪梨時間</translation>
    </message>
    <message>
        <source>System colors</source>
        <translation>使用系統配色</translation>
    </message>
    <message>
        <source>Systemic changes</source>
        <translation>系統性變革</translation>
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
        <translation>標籤</translation>
    </message>
    <message>
        <source>Taiwan time</source>
        <translation>台灣時間</translation>
    </message>
    <message>
        <source>Taking action</source>
        <translation>採取行動</translation>
    </message>
    <message>
        <source>Talk with the people involved before the meeting, and note only what they agree to share with all readers.</source>
        <translation>會前與參與者談一談，只寫下他們同意讓所有讀者看到的內容。</translation>
    </message>
    <message>
        <source>Talked with</source>
        <translation>談話對象</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標值</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>團隊</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>技術</translation>
    </message>
    <message>
        <source>Terms are explained, and pictures help.</source>
        <translation>術語有解釋，圖片有助理解。</translation>
    </message>
    <message>
        <source>Text on the page</source>
        <translation>頁面上的文字</translation>
    </message>
    <message>
        <source>Text without a field</source>
        <translation>沒有欄位的文字</translation>
    </message>
    <message>
        <source>Thailand time</source>
        <translation>泰國時間</translation>
    </message>
    <message>
        <source>The IDs of the contributing factors it addresses.</source>
        <translation>這項行動所針對的促成因素代號。</translation>
    </message>
    <message>
        <source>The IDs of the factors that this one made possible or worse.</source>
        <translation>由它促成或加重的因素代號。</translation>
    </message>
    <message>
        <source>The IDs of the items it is about.</source>
        <translation>所涉項目的代號。</translation>
    </message>
    <message>
        <source>The IDs of the items that show it.</source>
        <translation>可看出這一點的代號。</translation>
    </message>
    <message>
        <source>The IDs of the items that support this step.</source>
        <translation>支持這一步的代號。</translation>
    </message>
    <message>
        <source>The IDs of the timeline rows and evidence that support it.</source>
        <translation>支持它的時間軸列和依據的代號。</translation>
    </message>
    <message>
        <source>The PDF could not be created ({reason}).</source>
        <translation>無法將報告排版成 PDF（{reason}）。</translation>
    </message>
    <message>
        <source>The actions are in the ticket system</source>
        <translation>行動已建立在工單系統中</translation>
    </message>
    <message>
        <source>The answer at {place} cannot be read.</source>
        <translation>無法讀取 {place} 的回答。</translation>
    </message>
    <message>
        <source>The answer at {place} is not the last one saved.</source>
        <translation>{place} 的回答與最後儲存的內容不一致。</translation>
    </message>
    <message>
        <source>The answer that this comment would change is no longer there.</source>
        <translation>這項修改建議所針對的回答已不存在。</translation>
    </message>
    <message>
        <source>The answer to “why?” about the row above; the first row states the symptom.</source>
        <translation>針對上一列「為什麼？」的回答；第一列寫症狀。</translation>
    </message>
    <message>
        <source>The answer, once there is one, or why it will stay open.</source>
        <translation>查明後填寫答案；如果不再追查，則寫明理由。</translation>
    </message>
    <message>
        <source>The command was not understood ({reason}).</source>
        <translation>無法解讀這個命令（{reason}）。</translation>
    </message>
    <message>
        <source>The comment at the end of the file is damaged, so only the visible text was imported.</source>
        <translation>檔案結尾的註解已毀損；已讀入頁面上看得到的內容。</translation>
    </message>
    <message>
        <source>The comment at the end of the file is missing, so other languages and the seconds of times are lost.</source>
        <translation>檔案結尾的註解已不見：其他語言的文字和時間的秒數也跟著遺失。</translation>
    </message>
    <message>
        <source>The content is complete and ready for the meeting.</source>
        <translation>內容已完整，可以開會討論。</translation>
    </message>
    <message>
        <source>The content is still being written.</source>
        <translation>內容仍在撰寫。</translation>
    </message>
    <message>
        <source>The current library is backed up first, so you can undo this.</source>
        <translation>會先備份目前的內容，因此可以反悔。</translation>
    </message>
    <message>
        <source>The customer count is an estimate</source>
        <translation>客戶數為估計值</translation>
    </message>
    <message>
        <source>The damaged library is kept next to the restored one.</source>
        <translation>毀損的文件庫會保留在旁邊。</translation>
    </message>
    <message>
        <source>The date of the reviewer's decision.</source>
        <translation>回覆的日期。</translation>
    </message>
    <message>
        <source>The day it should be in place; the usual limit depends on the severity.</source>
        <translation>應該到位的日期；一般的期限由嚴重度決定。</translation>
    </message>
    <message>
        <source>The day it was sent is recorded.</source>
        <translation>已填寫分享日期。</translation>
    </message>
    <message>
        <source>The day of the review is set.</source>
        <translation>已排定審查日期。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁碟已滿。</translation>
    </message>
    <message>
        <source>The disk reported an error ({reason}).</source>
        <translation>磁碟未能完成要求的作業（{reason}）。</translation>
    </message>
    <message>
        <source>The draft went out less than 24 hours before the meeting. Should the meeting be moved?</source>
        <translation>審查者在會議前的閱讀時間不到 24 小時。要延後會議嗎？</translation>
    </message>
    <message>
        <source>The draft went out on {day}, in time for the meeting.</source>
        <translation>草稿已於 {day} 送出，會議前有足夠的閱讀時間。</translation>
    </message>
    <message>
        <source>The draft went out on {day}; reviewers should have had it by {time}.</source>
        <translation>草稿於 {day} 送出；原定在 {time} 前送給審查者。</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>結束時間早於開始時間。</translation>
    </message>
    <message>
        <source>The exact query or command, without passwords or tokens.</source>
        <translation>一字不差地寫下查詢或命令，但去掉密碼和權杖。</translation>
    </message>
    <message>
        <source>The export was canceled. No file was changed.</source>
        <translation>匯出已取消；沒有變更任何檔案。</translation>
    </message>
    <message>
        <source>The failure notices had been there since September, among 40 routine messages a day.</source>
        <translation>失敗通知從九月起就在那裡，夾雜在每天 40 則例行訊息之中。</translation>
    </message>
    <message>
        <source>The feature as users know it.</source>
        <translation>使用者所熟悉的功能名稱。</translation>
    </message>
    <message>
        <source>The file cannot be read to the end ({reason}).</source>
        <translation>無法完整讀取檔案（{reason}）。</translation>
    </message>
    <message>
        <source>The file does not contain the attachment {name}.</source>
        <translation>檔案中沒有附件 {name}。</translation>
    </message>
    <message>
        <source>The file has more than {most} notes. The rest were not read.</source>
        <translation>檔案中的註解超過 {most} 則，其餘部分未讀取。</translation>
    </message>
    <message>
        <source>The file has more than {most} pages. The rest were not read.</source>
        <translation>檔案超過 {most} 頁，其餘部分未讀取。</translation>
    </message>
    <message>
        <source>The file will be named {name}.</source>
        <translation>檔案會命名為 {name}。</translation>
    </message>
    <message>
        <source>The file {name} has changed since it was attached.</source>
        <translation>檔案 {name} 與當初附加的內容不一致。</translation>
    </message>
    <message>
        <source>The first effect on users, noticed or not.</source>
        <translation>使用者最初受到的影響，不論當時是否察覺。</translation>
    </message>
    <message>
        <source>The first page to a person.</source>
        <translation>第一次發出呼叫、通知到人。</translation>
    </message>
    <message>
        <source>The first row is not before the impact began. What was the situation just before that?</source>
        <translation>第一列不早於影響開始。在那之前是什麼情況？</translation>
    </message>
    <message>
        <source>The first status page entry came 31 minutes after the page</source>
        <translation>呼叫之後 31 分鐘，狀態頁面才有第一則更新</translation>
    </message>
    <message>
        <source>The full text is on the clipboard.</source>
        <translation>全文已複製到剪貼簿。</translation>
    </message>
    <message>
        <source>The gap and its effect; each may lead to a follow-up.</source>
        <translation>缺口和造成的影響；每一項都可能帶出後續行動。</translation>
    </message>
    <message>
        <source>The graph, log or experiment, in a few words.</source>
        <translation>用幾個字寫明圖表、日誌或實驗。</translation>
    </message>
    <message>
        <source>The idea as it came up; not yet an action.</source>
        <translation>照當時的說法寫下想法，還不算行動。</translation>
    </message>
    <message>
        <source>The incident</source>
        <translation>事件概況</translation>
    </message>
    <message>
        <source>The incident's severity or state was changed.</source>
        <translation>事件的嚴重度或狀態有所變更。</translation>
    </message>
    <message>
        <source>The key file {file} is missing or damaged.</source>
        <translation>金鑰檔案 {file} 不見了或已毀損。</translation>
    </message>
    <message>
        <source>The keyring did not provide the key. Type the passphrase or the recovery key instead.</source>
        <translation>鑰匙圈沒有給出金鑰。請改為輸入通行片語或復原金鑰。</translation>
    </message>
    <message>
        <source>The last copy was export {id}.</source>
        <translation>上一份審查稿的匯出編號為 {id}。</translation>
    </message>
    <message>
        <source>The library could not be backed up.</source>
        <translation>無法備份文件庫。</translation>
    </message>
    <message>
        <source>The library could not be opened.</source>
        <translation>無法開啟文件庫。</translation>
    </message>
    <message>
        <source>The library could not be written to, so it has no record of this copy. Notes in it will be matched to answers by their words alone.</source>
        <translation>無法寫入文件庫，因此沒有留下這一份的匯出紀錄；日後只能依文字判斷其中註解的位置。</translation>
    </message>
    <message>
        <source>The library is locked.</source>
        <translation>文件庫已鎖定。</translation>
    </message>
    <message>
        <source>The library is no longer encrypted. Anyone who has the file can read it.</source>
        <translation>文件庫已取消加密；拿到檔案的人都能讀取內容。</translation>
    </message>
    <message>
        <source>The library is not encrypted. If it will contain anything confidential, encrypt it.</source>
        <translation>此文件庫未加密。若要存放機密內容，請加密。</translation>
    </message>
    <message>
        <source>The library itself is not changed.</source>
        <translation>文件庫本身不會變動。</translation>
    </message>
    <message>
        <source>The library was backed up.</source>
        <translation>文件庫已備份。</translation>
    </message>
    <message>
        <source>The library was restored to {time}.</source>
        <translation>文件庫已回到 {time} 時的狀態。</translation>
    </message>
    <message>
        <source>The library {file} contains commands that pmdesk did not put there.</source>
        <translation>文件庫 {file} 含有並非由 pmdesk 寫入的指令。</translation>
    </message>
    <message>
        <source>The library {file} is damaged.</source>
        <translation>文件庫 {file} 已毀損。</translation>
    </message>
    <message>
        <source>The library {file} was moved, deleted or replaced while it was open.</source>
        <translation>文件庫 {file} 在開啟期間遭到移動、刪除或取代。</translation>
    </message>
    <message>
        <source>The list entry for {place} does not match its answers. `pmdesk doctor --repair` rebuilds it.</source>
        <translation>清單中 {place} 這一列與其回答不一致。可用 `pmdesk doctor --repair` 重新產生。</translation>
    </message>
    <message>
        <source>The log says “connection reset” for a rejected certificate, which suggests a network fault.</source>
        <translation>憑證遭到拒絕時，日誌寫的是「connection reset」，容易讓人以為是網路故障。</translation>
    </message>
    <message>
        <source>The luck that helped, and what would have happened without it.</source>
        <translation>幫上忙的運氣，以及沒有這份運氣時會怎麼樣。</translation>
    </message>
    <message>
        <source>The marked words “{words}” are no longer in the answer.</source>
        <translation>該則回答中已沒有所標示的文字「{words}」。</translation>
    </message>
    <message>
        <source>The marked words “{words}” now appear more than once in the answer.</source>
        <translation>所標示的文字「{words}」目前在該則回答中出現不只一次。</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>會議</translation>
    </message>
    <message>
        <source>The meeting begins in less than 24 hours. Has the draft gone out to the reviewers?</source>
        <translation>距離會議不到 24 小時。草稿送給審查者了嗎？</translation>
    </message>
    <message>
        <source>The meeting has not been held yet.</source>
        <translation>會議尚未召開。</translation>
    </message>
    <message>
        <source>The meeting was held and the content agreed; support can post the external message.</source>
        <translation>會議已開，內容已有共識；客服可以發布對外公告。</translation>
    </message>
    <message>
        <source>The message names nobody and alarms nobody.</source>
        <translation>公告中沒有人名，也沒有會引起恐慌的用語。</translation>
    </message>
    <message>
        <source>The message says when the impact on customers began and ended, as entered under “Impact”, in the time zone of this postmortem.</source>
        <translation>公告會依這份事後檢討的時區寫明客戶受影響的起訖時間，取自「影響」。</translation>
    </message>
    <message>
        <source>The morning peak was due at 09:00, so switching to reduced mode came before further diagnosis.</source>
        <translation>早上尖峰會在 09:00 到來，因此選擇降級模式，而不是繼續診斷。</translation>
    </message>
    <message>
        <source>The newest backup, {file}, is damaged.</source>
        <translation>最新的備份 {file} 已毀損。</translation>
    </message>
    <message>
        <source>The note says what is needed.</source>
        <translation>備註中寫明還需要什麼。</translation>
    </message>
    <message>
        <source>The original changed after this was translated ({language}).</source>
        <translation>翻譯之後，原文已變更（{language}）。</translation>
    </message>
    <message>
        <source>The original changed after this was translated ({language}). Update the translation before customers read it.</source>
        <translation>翻譯之後，原文已變更（{language}）。請在客戶看到之前更新譯文。</translation>
    </message>
    <message>
        <source>The original changed after this was translated.</source>
        <translation>翻譯之後，原文已變更。</translation>
    </message>
    <message>
        <source>The original changed after this was translated. {language}: {text}</source>
        <translation>翻譯之後，原文已變更。{language}：{text}</translation>
    </message>
    <message>
        <source>The output could not be written ({reason}).</source>
        <translation>無法寫入輸出（{reason}）。</translation>
    </message>
    <message>
        <source>The owner knows about it and has time for it.</source>
        <translation>負責人知道這件事，也有餘裕去做。</translation>
    </message>
    <message>
        <source>The owner's tasks</source>
        <translation>負責人的任務</translation>
    </message>
    <message>
        <source>The page with the note</source>
        <translation>標示所在的頁面</translation>
    </message>
    <message>
        <source>The period over which the objective is measured.</source>
        <translation>衡量這個目標所用的期間。</translation>
    </message>
    <message>
        <source>The period that was looked at.</source>
        <translation>查看的時段。</translation>
    </message>
    <message>
        <source>The person's name, spelled the same way everywhere in this postmortem.</source>
        <translation>姓名；整份事後檢討請用相同寫法。</translation>
    </message>
    <message>
        <source>The phase in which the factor mattered most.</source>
        <translation>這個因素在哪個階段造成影響。</translation>
    </message>
    <message>
        <source>The platform team was asked at 09:12 and had the reissue procedure at hand.</source>
        <translation>09:12 詢問平台團隊，他們手邊正好有重新簽發的步驟。</translation>
    </message>
    <message>
        <source>The postmortem in it was new, and is now in the library.</source>
        <translation>其中的事後檢討原本不在文件庫中，現已匯入。</translation>
    </message>
    <message>
        <source>The postmortem inside the file could not be read.</source>
        <translation>無法讀取檔案中附帶的事後檢討。</translation>
    </message>
    <message>
        <source>The postmortem is in the trash.</source>
        <translation>這份事後檢討在回收桶中。</translation>
    </message>
    <message>
        <source>The postmortem it belongs to is in the trash.</source>
        <translation>對應的事後檢討在回收桶中。</translation>
    </message>
    <message>
        <source>The postmortem meeting</source>
        <translation>事後檢討會議</translation>
    </message>
    <message>
        <source>The preview could not be created. Export as PDF to see the reason.</source>
        <translation>無法產生預覽。匯出為 PDF 時會顯示原因。</translation>
    </message>
    <message>
        <source>The promised percentage of good events or good time.</source>
        <translation>承諾的達標事件比例或達標時間比例。</translation>
    </message>
    <message>
        <source>The reason is written down.</source>
        <translation>已寫明理由。</translation>
    </message>
    <message>
        <source>The recipients are named.</source>
        <translation>已填寫分享對象。</translation>
    </message>
    <message>
        <source>The recovery key has a typing error.</source>
        <translation>復原金鑰中有輸入錯誤。</translation>
    </message>
    <message>
        <source>The renewal failure looked like the daily reports around it</source>
        <translation>憑證更新失敗的通知看起來和旁邊的每日報告沒有兩樣</translation>
    </message>
    <message>
        <source>The renewal job had been failing since September</source>
        <translation>更新憑證的作業從九月起就一直失敗</translation>
    </message>
    <message>
        <source>The report does not give a time zone; its times were read as UTC.</source>
        <translation>報告未註明時區；其中的時間以 UTC 讀取。</translation>
    </message>
    <message>
        <source>The report was sent within 48 hours</source>
        <translation>報告已在 48 小時內送出</translation>
    </message>
    <message>
        <source>The response was closed.</source>
        <translation>應變宣告結束。</translation>
    </message>
    <message>
        <source>The review sheet on page {page} asks for your answers to these questions.</source>
        <translation>請在第 {page} 頁的審查表中回答下列問題。</translation>
    </message>
    <message>
        <source>The reviewer's name.</source>
        <translation>由誰審查。</translation>
    </message>
    <message>
        <source>The reviewer's point of view; choose one or type another.</source>
        <translation>審查者的角度；從清單中選擇，也可以另行輸入。</translation>
    </message>
    <message>
        <source>The role during the response; reports can show it instead of the name.</source>
        <translation>應變期間的角色；報告可以用角色代替姓名。</translation>
    </message>
    <message>
        <source>The role or system that acted, not a person's name.</source>
        <translation>採取行動的角色或系統，不寫人名。</translation>
    </message>
    <message>
        <source>The row was deleted. Where does this belong?</source>
        <translation>原本的列已被刪除。這則註解要放在哪裡？</translation>
    </message>
    <message>
        <source>The search API's error rate and connection errors at the proxies. No screen showed certificate lifetimes.</source>
        <translation>搜尋 API 的錯誤率和代理伺服器的連線錯誤。沒有任何畫面顯示憑證還剩多少效期。</translation>
    </message>
    <message>
        <source>The search nodes accept only connections with a valid certificate. Renewal had been failing since September, and the failure notices went to a channel that gets 40 other messages a day. Nothing showed how many days were left.</source>
        <translation>搜尋節點只接受持有有效憑證的連線。憑證更新從九月起就一直失敗，而失敗通知送到一個每天另有 40 則訊息的頻道。沒有任何地方顯示剩餘天數。</translation>
    </message>
    <message>
        <source>The second restart without effect; the runbook had no further step.</source>
        <translation>第二次重新啟動仍然無效；操作手冊上也沒有下一步。</translation>
    </message>
    <message>
        <source>The service is unusable, or data is at risk.</source>
        <translation>服務無法使用，或資料面臨風險。</translation>
    </message>
    <message>
        <source>The service level objective, as you publish it.</source>
        <translation>服務水準目標，名稱與對外公布的一致。</translation>
    </message>
    <message>
        <source>The severity, as named in your scheme.</source>
        <translation>依所採分級方式的名稱填寫嚴重度。</translation>
    </message>
    <message>
        <source>The share of the period's error budget used by this incident; it may exceed 100.</source>
        <translation>這次事件占該期間錯誤預算的比例；可能超過 100。</translation>
    </message>
    <message>
        <source>The sort of event; it sets the color on the chart.</source>
        <translation>這是哪一種事件；圖表據此上色，讀者也可據此篩選。</translation>
    </message>
    <message>
        <source>The system keyring is locked, or could not store the key.</source>
        <translation>系統的鑰匙圈已鎖定，或未能存下金鑰。</translation>
    </message>
    <message>
        <source>The team that owns the service and gets the ticket; someone from it belongs in the meeting.</source>
        <translation>負責該服務並接收工單的團隊；會議中應有該團隊的成員。</translation>
    </message>
    <message>
        <source>The team the person represented; every team with a follow-up needs someone at the meeting.</source>
        <translation>這個人代表的團隊；有後續行動的每個團隊，都要有人出席會議。</translation>
    </message>
    <message>
        <source>The text around the place where words were to be added has changed.</source>
        <translation>要加入文字之處的前後文已有變更。</translation>
    </message>
    <message>
        <source>The ticket's number or address, once it exists.</source>
        <translation>工單建立後的編號或網址。</translation>
    </message>
    <message>
        <source>The time only keeps the row in its place.</source>
        <translation>這個時間只用來決定這一列的排序。</translation>
    </message>
    <message>
        <source>The timeline as a chart</source>
        <translation>時間軸圖表</translation>
    </message>
    <message>
        <source>The timeline is complete and in order</source>
        <translation>時間軸完整且順序正確</translation>
    </message>
    <message>
        <source>The topic, and where it is dealt with instead.</source>
        <translation>是什麼事，改在哪裡處理。</translation>
    </message>
    <message>
        <source>The translation is still right</source>
        <translation>譯文仍然正確</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>回收桶是空的。</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>兩次輸入的通行片語不一致。</translation>
    </message>
    <message>
        <source>The unit of all three values.</source>
        <translation>三個數值共用的單位。</translation>
    </message>
    <message>
        <source>The usual value at this time on this day of the week.</source>
        <translation>同一時段、同一星期幾的平常數值。</translation>
    </message>
    <message>
        <source>The value once service was restored.</source>
        <translation>服務恢復後的數值。</translation>
    </message>
    <message>
        <source>The whole report, for colleagues. The PDF also contains the postmortem itself.</source>
        <translation>供同事閱讀的完整報告。PDF 內含這份事後檢討的資料。</translation>
    </message>
    <message>
        <source>The window could not be loaded ({reason}).</source>
        <translation>無法載入視窗（{reason}）。</translation>
    </message>
    <message>
        <source>The wording is blameless throughout</source>
        <translation>通篇用語都不究責個人</translation>
    </message>
    <message>
        <source>The worst value during the incident.</source>
        <translation>事件期間最差的數值。</translation>
    </message>
    <message>
        <source>The worst was over for users.</source>
        <translation>對使用者來說，最糟的階段已經過去。</translation>
    </message>
    <message>
        <source>Their words were added to a text of the same row. Check these rows.</source>
        <translation>內容已加到同一列的文字中。請檢查這些列。</translation>
    </message>
    <message>
        <source>There are no more actions than a team can finish, and each has an owner, a due date and a clear end.</source>
        <translation>行動的數量在團隊能完成的範圍內，每項都有負責人、期限和明確的完成條件。</translation>
    </message>
    <message>
        <source>There are no notes in {file}.</source>
        <translation>{file} 中沒有任何註解。</translation>
    </message>
    <message>
        <source>There is already a library in {folder}.</source>
        <translation>{folder} 中已經有文件庫。</translation>
    </message>
    <message>
        <source>There is an external message. Set “{status}” first, so that support can post it.</source>
        <translation>有對外公告：請先設為「{status}」，再由客服發布。</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>還沒有備份。</translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>沒有可用來顯示視窗的螢幕。</translation>
    </message>
    <message>
        <source>There is no external message yet, so this report says nothing.</source>
        <translation>尚無對外公告，因此這份報告沒有內容。</translation>
    </message>
    <message>
        <source>There is no postmortem {name} in this library.</source>
        <translation>這個文件庫中沒有事後檢討 {name}。</translation>
    </message>
    <message>
        <source>There is no version {choice} at place {number}.</source>
        <translation>第 {number} 處沒有版本 {choice}。</translation>
    </message>
    <message>
        <source>There is something unexpected in {file} at {place}. Nothing was imported.</source>
        <translation>{file} 在 {place} 有非預期的內容。沒有匯入任何內容。</translation>
    </message>
    <message>
        <source>These places were changed on both sides. Choose which version to keep; the other one stays in the history.</source>
        <translation>以下各處雙方都修改過。請選擇要採用的內容；另一個版本會留在歷史紀錄中。</translation>
    </message>
    <message>
        <source>Think of code and change reviews, ownership, handovers and how notices reach people.</source>
        <translation>想想程式碼與變更審查、權責歸屬、交接，以及通知傳遞的途徑。</translation>
    </message>
    <message>
        <source>Think of deadlines, staffing, access rights, time of day and cost.</source>
        <translation>想想期限、人力、存取權限、時段和成本。</translation>
    </message>
    <message>
        <source>Think of more traffic, more data, more services and more teams.</source>
        <translation>想想流量、資料、服務和團隊都變多的情況。</translation>
    </message>
    <message>
        <source>Think of screens, alerts, messages and calls, and what you were trying to find out from them.</source>
        <translation>想想當時看的畫面、警示、訊息和通話，以及想從中弄清楚什麼。</translation>
    </message>
    <message>
        <source>Think of shifts, handovers, approval rules, other incidents and outside expectations.</source>
        <translation>想想輪班、交接、核准規定、其他事件，以及外界的期望。</translation>
    </message>
    <message>
        <source>Think of the levers you had, and how you knew that they would work.</source>
        <translation>想想當時手上有哪些手段，以及如何知道這些手段有效。</translation>
    </message>
    <message>
        <source>This answer</source>
        <translation>這則回答</translation>
    </message>
    <message>
        <source>This change</source>
        <translation>這次變更</translation>
    </message>
    <message>
        <source>This comment does not propose different words.</source>
        <translation>這則註解沒有提出替代文字。</translation>
    </message>
    <message>
        <source>This copy is from {day}; a newer one was exported on {newer}.</source>
        <translation>這一份是 {day} 匯出的；{newer} 又匯出了較新的一份。</translation>
    </message>
    <message>
        <source>This does not look like a date. Try 2026-11-18 or 11/18.</source>
        <translation>無法辨識為日期。請試試 2026-11-18 或 11/18。</translation>
    </message>
    <message>
        <source>This does not look like a length of time. Try 60 (minutes), 1:30 or 1h30.</source>
        <translation>無法辨識為時間長度。請試試 60、1:30 或 1小時30分。</translation>
    </message>
    <message>
        <source>This does not look like a number. Try 1240 or 99.5.</source>
        <translation>無法辨識為數字。請試試 1240 或 99.5。</translation>
    </message>
    <message>
        <source>This does not look like a time. Try 2026-11-18 08:52, 8:52 or 11/18 8:52 pm.</source>
        <translation>無法辨識為時間。請試試 2026-11-18 08:52、8:52 或 11月18日 20點52分。</translation>
    </message>
    <message>
        <source>This file belongs to “{title}”, which is not open.</source>
        <translation>這個檔案屬於「{title}」，但該份事後檢討目前沒有開啟。</translation>
    </message>
    <message>
        <source>This folder does not exist. Choose another one.</source>
        <translation>這個資料夾不存在。請選擇其他資料夾。</translation>
    </message>
    <message>
        <source>This is neither the passphrase nor the recovery key of this library.</source>
        <translation>這既不是此文件庫的通行片語，也不是復原金鑰。</translation>
    </message>
    <message>
        <source>This is not written in {language}; customers would read it in {shown}.</source>
        <translation>這裡沒有報告語言（{language}）的文字，客戶讀到的會是其他語言（{shown}）。</translation>
    </message>
    <message>
        <source>This is the copy. The original is still in the library.</source>
        <translation>這是副本；原本那份仍在文件庫中。</translation>
    </message>
    <message>
        <source>This is {count} characters long; the limit here is {limit}.</source>
        <translation>{count} 個字元；這裡最多可容納 {limit} 個。</translation>
    </message>
    <message>
        <source>This library can be read but not changed.</source>
        <translation>這個文件庫可以讀取，但無法寫入。</translation>
    </message>
    <message>
        <source>This library can be read but not changed. You can still export. To write, check the permissions of its folder and start pmdesk again.</source>
        <translation>這個文件庫可以讀取，但無法寫入。匯出仍可照常使用；若要寫入，請檢查文件庫所在資料夾的權限，然後重新啟動。</translation>
    </message>
    <message>
        <source>This library has been in use by {user} on {machine} since {time}, so here you can only read it. To write, close it there and start pmdesk again.</source>
        <translation>{machine} 上的 {user} 從 {time} 起開著此文件庫，因此這裡只能讀取。對方關閉後，請重新啟動再寫入。</translation>
    </message>
    <message>
        <source>This library has no record of this copy, so its notes were matched to answers by their words alone.</source>
        <translation>這一份不在此文件庫的匯出紀錄中，因此只能依文字判斷其中註解的位置。</translation>
    </message>
    <message>
        <source>This library is encrypted.</source>
        <translation>此文件庫已加密。</translation>
    </message>
    <message>
        <source>This library was written by a newer version of pmdesk (library version {version}).</source>
        <translation>這個文件庫是由較新版的 pmdesk 寫入的（其版本為 {version}）。</translation>
    </message>
    <message>
        <source>This looks like {found}, but is saved as {language}.</source>
        <translation>這段文字看起來是「{found}」，卻存為「{language}」。</translation>
    </message>
    <message>
        <source>This names {name}. Say what the system did.</source>
        <translation>這裡出現了人名：{name}。請改寫成系統做了什麼。</translation>
    </message>
    <message>
        <source>This postmortem is no longer in the library.</source>
        <translation>此事後檢討已不在文件庫中。</translation>
    </message>
    <message>
        <source>This system has no keyring that pmdesk can safely use.</source>
        <translation>此系統中沒有 pmdesk 信任的鑰匙圈。</translation>
    </message>
    <message>
        <source>This text is too long for a field. Nothing was pasted.</source>
        <translation>這段文字太長，放不進欄位；沒有貼上任何內容。</translation>
    </message>
    <message>
        <source>This was not understood.</source>
        <translation>無法辨識。</translation>
    </message>
    <message>
        <source>Three parts: a summary, what happened, what we are doing.</source>
        <translation>分三個部分：摘要、發生了什麼、我們的因應措施。</translation>
    </message>
    <message>
        <source>Tick each question you can answer with yes. For the rest, say in your note what is missing.</source>
        <translation>答案為「是」的請勾選；其餘的在備註中寫明缺什麼。</translation>
    </message>
    <message>
        <source>Tick everything that applies. If nothing does, a short note may be enough.</source>
        <translation>勾選所有符合的項目；如果一項都沒有，留一段簡短說明可能就夠了。</translation>
    </message>
    <message numerus="yes">
        <source>Tick the {n} suggested points</source>
        <translation><numerusform>勾選建議的 {n} 項</numerusform></translation>
    </message>
    <message>
        <source>Tick this if nothing monitored the service or behavior in question; pmdesk then asks for a follow-up that closes the gap.</source>
        <translation>如果沒有任何監控涵蓋相關的服務或行為，請勾選；pmdesk 會請您新增一項補上缺口的後續行動。</translation>
    </message>
    <message>
        <source>Tick this if someone checked and found none; that says more than leaving the row out.</source>
        <translation>有人查過且確實沒有時勾選；這比留白更有用。</translation>
    </message>
    <message>
        <source>Tick this if the count does not come from data; reports will say so.</source>
        <translation>如果數字不是從資料取得的，請勾選；報告中會註明。</translation>
    </message>
    <message>
        <source>Tick this if the values were estimated rather than measured.</source>
        <translation>數值如果是判斷而非測量得出，請勾選。</translation>
    </message>
    <message>
        <source>Tick this once everyone present agrees that the timeline is complete and correct.</source>
        <translation>在場的人都認為時間軸完整且正確後，請勾選。</translation>
    </message>
    <message>
        <source>Tick what is done. Carrying out the follow-ups is not one of the owner's tasks.</source>
        <translation>完成一項就勾選一項；執行後續行動不算負責人的任務。</translation>
    </message>
    <message>
        <source>Tick what is true before you close the postmortem.</source>
        <translation>結案之前，勾選已經做到的項目。</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工單</translation>
    </message>
    <message>
        <source>Ticket open</source>
        <translation>已建立工單</translation>
    </message>
    <message>
        <source>Tickets created for the follow-ups</source>
        <translation>已為後續行動建立工單</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Time at each severity</source>
        <translation>各嚴重度持續時間</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>時間範圍</translation>
    </message>
    <message>
        <source>Time to acknowledge</source>
        <translation>確認時間</translation>
    </message>
    <message>
        <source>Time to detect</source>
        <translation>偵測時間</translation>
    </message>
    <message>
        <source>Time to first public update</source>
        <translation>首次對外說明時間</translation>
    </message>
    <message>
        <source>Time to mitigate</source>
        <translation>緩解時間</translation>
    </message>
    <message>
        <source>Time to resolve</source>
        <translation>解決時間</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>時區</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>時間軸</translation>
    </message>
    <message>
        <source>Timeline of events</source>
        <translation>事件時間軸</translation>
    </message>
    <message>
        <source>Times are shown in this zone. Enter its IANA name; each time is stored with its UTC offset.</source>
        <translation>時間依此時區顯示，請填 IANA 名稱；每個時刻都會連同各自的 UTC 時差一起儲存。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Title for customers</source>
        <translation>給客戶的標題</translation>
    </message>
    <message>
        <source>To</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>To discuss before tickets are created</source>
        <translation>建立工單前要討論的事</translation>
    </message>
    <message>
        <source>To the minute</source>
        <translation>精確到分</translation>
    </message>
    <message>
        <source>To the second</source>
        <translation>精確到秒</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>Translations that are older than their original: {count}. The report marks each.</source>
        <translation>有 {count} 則譯文比原文舊，報告會加以標註。</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收桶</translation>
    </message>
    <message>
        <source>Trivial</source>
        <translation>輕微</translation>
    </message>
    <message>
        <source>Trust comes from saying plainly what happened and what will change.</source>
        <translation>坦白說明發生了什麼、會有什麼改變，才能贏得信任。</translation>
    </message>
    <message>
        <source>Try 2026-11-18 or 11/18.</source>
        <translation>請寫成 2026-11-18。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Try again. Nothing was changed.</source>
        <translation>請再試一次；沒有任何變更。</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Turn off encryption?</source>
        <translation>要關閉加密嗎？</translation>
    </message>
    <message>
        <source>Turn off encryption…</source>
        <translation>關閉加密…</translation>
    </message>
    <message>
        <source>Turning checks off would have been faster; reissuing kept the cluster protected and was expected to take ten minutes.</source>
        <translation>關閉檢查會更快；重新簽發可以讓叢集持續受到保護，預計十分鐘完成。</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>兩個版本</translation>
    </message>
    <message>
        <source>Two weeks of work for a path that is retired in March</source>
        <translation>要花兩週，而這條路徑三月就會停用</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>行動類型</translation>
    </message>
    <message>
        <source>Type its passphrase, or the recovery key you wrote down.</source>
        <translation>請輸入通行片語，或紙上抄下的復原金鑰。</translation>
    </message>
    <message>
        <source>Type more of the id or number; `pmdesk list` shows them.</source>
        <translation>請輸入更完整的 ID 或編號；`pmdesk list` 會列出所有項目。</translation>
    </message>
    <message>
        <source>Type, then press Enter</source>
        <translation>輸入後按 Enter 鍵新增</translation>
    </message>
    <message>
        <source>UK time</source>
        <translation>英國時間</translation>
    </message>
    <message>
        <source>US Central time</source>
        <translation>美國中部時間</translation>
    </message>
    <message>
        <source>US Eastern time</source>
        <translation>美國東部時間</translation>
    </message>
    <message>
        <source>US Mountain time</source>
        <translation>美國山區時間</translation>
    </message>
    <message>
        <source>US Pacific time</source>
        <translation>美國太平洋時間</translation>
    </message>
    <message>
        <source>Under “Business measures”, say what and how much.</source>
        <translation>請在業務指標中寫明遺失了什麼、遺失多少。</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>底線</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Unknown author</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解鎖</translation>
    </message>
    <message>
        <source>Unlock it with its passphrase or its recovery key.</source>
        <translation>請用通行片語或復原金鑰解鎖。</translation>
    </message>
    <message>
        <source>Unlock the keyring, or use the passphrase or the recovery key.</source>
        <translation>請解鎖鑰匙圈，或使用通行片語或復原金鑰。</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>正在嘗試…</translation>
    </message>
    <message>
        <source>Unplaced text</source>
        <translation>未歸類文字</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>不確定</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Update pmdesk to open it. The library was not changed.</source>
        <translation>請更新 pmdesk 再開啟；文件庫並未更動。</translation>
    </message>
    <message>
        <source>Update pmdesk, then import the file again.</source>
        <translation>請更新 pmdesk，再匯入這個檔案。</translation>
    </message>
    <message>
        <source>Usage: {usage}</source>
        <translation>用法：{usage}</translation>
    </message>
    <message>
        <source>Use a command instead; `pmdesk --help` lists them.</source>
        <translation>請改用命令；`pmdesk --help` 會列出所有命令。</translation>
    </message>
    <message>
        <source>Use eight characters or more. Several words are easy to remember.</source>
        <translation>至少八個字元；用幾個詞組合比較好記。</translation>
    </message>
    <message>
        <source>Use the numbers your product is measured by, next to their normal values.</source>
        <translation>採用衡量產品營運的指標，並與正常值並列。</translation>
    </message>
    <message>
        <source>Use the system keyring</source>
        <translation>向系統鑰匙圈查詢</translation>
    </message>
    <message>
        <source>Use {time} from {mark} in the timeline</source>
        <translation>使用時間軸中 {mark} 的時間 {time}</translation>
    </message>
    <message>
        <source>Useful, and can wait for planned work.</source>
        <translation>有用，但可以等到排定的工作時再做。</translation>
    </message>
    <message>
        <source>Users had to be told</source>
        <translation>必須通知使用者</translation>
    </message>
    <message>
        <source>Users saw downtime or degradation</source>
        <translation>使用者遇到服務中斷或品質下降</translation>
    </message>
    <message>
        <source>Users saw normal service again.</source>
        <translation>使用者看到服務恢復正常。</translation>
    </message>
    <message>
        <source>View</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Watched without taking part.</source>
        <translation>在場，但未分配任務。</translation>
    </message>
    <message>
        <source>We assume that the September notices were delivered; the chat export for that month would confirm it.</source>
        <translation>我們假設九月的通知都已送達；匯出當月的聊天紀錄就能確認。</translation>
    </message>
    <message>
        <source>We now monitor the remaining lifetime of every such certificate and are making their renewal automatic.</source>
        <translation>我們現在會監控每一張這類憑證的剩餘效期，並正著手讓憑證自動更新。</translation>
    </message>
    <message>
        <source>We took a quiet renewal job for a working one.</source>
        <translation>我們把毫無動靜的更新作業，當成運作正常。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>What became of earlier notes</source>
        <translation>先前註解的處理情形</translation>
    </message>
    <message>
        <source>What can be seen in it, and when.</source>
        <translation>從中可以看到什麼，在什麼時間。</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>變更內容</translation>
    </message>
    <message>
        <source>What could not be seen, or did not stand out, at the time?</source>
        <translation>當時有什麼是看不到、或不顯眼的？</translation>
    </message>
    <message>
        <source>What customers deserve to know, in their words. It is a draft until the meeting approves it.</source>
        <translation>客戶應該知道的事，用客戶的語言來寫；會議同意之前都是草稿。</translation>
    </message>
    <message>
        <source>What customers experienced</source>
        <translation>客戶的實際感受</translation>
    </message>
    <message>
        <source>What did the incident teach you that should change that view?</source>
        <translation>這次事件讓大家學到什麼，因而應該改變這個看法？</translation>
    </message>
    <message>
        <source>What else, in operations or in the organization, influenced how you read the situation and acted?</source>
        <translation>還有哪些維運或組織上的因素，影響了對情況的解讀和採取的行動？</translation>
    </message>
    <message>
        <source>What gets worse because of it; few changes are free.</source>
        <translation>因此變差的地方；很少有措施是沒有代價的。</translation>
    </message>
    <message>
        <source>What had to be decided.</source>
        <translation>需要決定的事。</translation>
    </message>
    <message>
        <source>What happened and why</source>
        <translation>事件經過與原因</translation>
    </message>
    <message>
        <source>What happened, in order, with a source for each row.</source>
        <translation>依發生順序寫下發生的事；每一列附一個來源。</translation>
    </message>
    <message>
        <source>What it cost in error budget, in pages and in work.</source>
        <translation>消耗了多少錯誤預算、多少次呼叫、多少人力。</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>內容說明</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>顯示內容</translation>
    </message>
    <message>
        <source>What kind of problem is this?</source>
        <translation>這是哪一類問題？</translation>
    </message>
    <message>
        <source>What lets us notice it sooner?</source>
        <translation>什麼可以讓我們更早發現？</translation>
    </message>
    <message>
        <source>What looked different from what you had expected?</source>
        <translation>有什麼與預期不同？</translation>
    </message>
    <message>
        <source>What makes it shorter or less severe next time?</source>
        <translation>什麼可以讓下次的事件更短、更輕微？</translation>
    </message>
    <message>
        <source>What makes this kind of incident less likely?</source>
        <translation>什麼可以讓這類事件更少發生？</translation>
    </message>
    <message>
        <source>What may happen if nothing changes.</source>
        <translation>如果維持現狀，可能會發生什麼。</translation>
    </message>
    <message>
        <source>What may happen if this is not done.</source>
        <translation>如果不做，可能會發生什麼。</translation>
    </message>
    <message>
        <source>What options were there, and what made the chosen one look best at the time?</source>
        <translation>當時有哪些選項？是什麼讓選定的做法看起來最好？</translation>
    </message>
    <message>
        <source>What people could build on when it began.</source>
        <translation>一開始，大家有什麼可以依靠。</translation>
    </message>
    <message>
        <source>What people were trying to achieve, and within what limits.</source>
        <translation>當時想達成什麼，受到哪些限制。</translation>
    </message>
    <message>
        <source>What restored service</source>
        <translation>恢復服務的做法</translation>
    </message>
    <message>
        <source>What spoke against each of the other options.</source>
        <translation>其他選項各有什麼缺點。</translation>
    </message>
    <message>
        <source>What status or impact changed with this row: from what, to what.</source>
        <translation>這一列帶來的狀態變更或影響變化，從什麼變成什麼。</translation>
    </message>
    <message>
        <source>What surprised us, and why</source>
        <translation>讓我們意外的事，以及為什麼意外</translation>
    </message>
    <message>
        <source>What the action is for; a good set covers more than one type.</source>
        <translation>這項行動的目的；好的組合會涵蓋不只一種類型。</translation>
    </message>
    <message>
        <source>What the link leads to.</source>
        <translation>讀者點開連結後會看到什麼。</translation>
    </message>
    <message>
        <source>What the person did in the response, in a few neutral words.</source>
        <translation>用簡短、中性的文字，寫出這個人在應變中做了什麼。</translation>
    </message>
    <message>
        <source>What the reviewer decided.</source>
        <translation>審查者的決定。</translation>
    </message>
    <message>
        <source>What the reviewer would change, or liked.</source>
        <translation>審查者希望修改的地方，或肯定的地方。</translation>
    </message>
    <message>
        <source>What they did</source>
        <translation>參與內容</translation>
    </message>
    <message>
        <source>What to know before exporting</source>
        <translation>匯出前須知</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>審查重點</translation>
    </message>
    <message>
        <source>What told you that it was time to get help?</source>
        <translation>哪個訊號顯示該尋求支援了？</translation>
    </message>
    <message>
        <source>What was affected, how badly, and the numbers that show it.</source>
        <translation>哪些受影響、影響多大、由哪些數字看出來。</translation>
    </message>
    <message>
        <source>What was agreed, in one sentence.</source>
        <translation>用一句話寫出同意的內容。</translation>
    </message>
    <message>
        <source>What was counted or timed.</source>
        <translation>統計或計時的項目。</translation>
    </message>
    <message>
        <source>What was decided along the way, what we still do not know, and what this document leaves out.</source>
        <translation>過程中決定了什麼、還有什麼不知道，以及這份文件不處理什麼。</translation>
    </message>
    <message>
        <source>What was decided; doing nothing is a choice too.</source>
        <translation>決定了什麼；什麼都不做也是一種選擇。</translation>
    </message>
    <message>
        <source>What was discussed and what was agreed.</source>
        <translation>說了什麼，同意了什麼。</translation>
    </message>
    <message>
        <source>What was looked at is listed with its source.</source>
        <translation>已列出查看過的資料及其來源。</translation>
    </message>
    <message>
        <source>What was on the table.</source>
        <translation>當時有哪些選項。</translation>
    </message>
    <message>
        <source>What was written on this page</source>
        <translation>這一頁上寫的內容</translation>
    </message>
    <message>
        <source>What we are doing about it</source>
        <translation>我們的因應措施</translation>
    </message>
    <message>
        <source>What we are doing to prevent it</source>
        <translation>改善與預防措施</translation>
    </message>
    <message>
        <source>What we heard</source>
        <translation>聽到的內容</translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>我們學到的</translation>
    </message>
    <message>
        <source>What went badly</source>
        <translation>做得不好的地方</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>做得好的地方</translation>
    </message>
    <message>
        <source>What work that was put off earlier could have prevented this or made it less severe?</source>
        <translation>哪些先前延後的工作，原本可能避免或減輕這次事件？</translation>
    </message>
    <message>
        <source>What worked, what did not, and where luck helped.</source>
        <translation>哪些有用、哪些沒用，以及哪裡是靠運氣。</translation>
    </message>
    <message>
        <source>What would be different afterward.</source>
        <translation>之後會有什麼不同。</translation>
    </message>
    <message>
        <source>What would help the response itself?</source>
        <translation>什麼可以讓應變本身更順利？</translation>
    </message>
    <message>
        <source>What you looked at, so that others can look for themselves.</source>
        <translation>查看過哪些東西，讓別人也能自己去看。</translation>
    </message>
    <message>
        <source>What you would like to know.</source>
        <translation>想知道什麼。</translation>
    </message>
    <message>
        <source>What you would tell a team that could have the same incident next month.</source>
        <translation>如果有團隊下個月可能遇到同樣的事件，想告訴他們什麼。</translation>
    </message>
    <message>
        <source>When it ended or, if you only know a range, the latest it could have happened.</source>
        <translation>用於持續了一段時間的事；如果只知道時間範圍，則填較晚的一端。</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>發生時間</translation>
    </message>
    <message>
        <source>When it happened or began. If you are not sure, set the precision as well.</source>
        <translation>發生或開始的時間；不確定時，請註明精確程度。</translation>
    </message>
    <message>
        <source>When it happened, in the message</source>
        <translation>在公告中寫明發生時間</translation>
    </message>
    <message>
        <source>When known</source>
        <translation>得知時間</translation>
    </message>
    <message>
        <source>When the effect on this feature began.</source>
        <translation>這項功能開始受影響的時刻。</translation>
    </message>
    <message>
        <source>When the first person started working on it.</source>
        <translation>第一個人開始處理的時刻。</translation>
    </message>
    <message>
        <source>When the first user could have noticed it, even if nobody did yet.</source>
        <translation>第一位使用者可能感受到影響的時刻，即使當時還沒有人知道。</translation>
    </message>
    <message>
        <source>When the incident was declared over and people could stop.</source>
        <translation>宣布事件結束、應變人員解除任務的時刻。</translation>
    </message>
    <message>
        <source>When the last affected user saw normal service again.</source>
        <translation>最後一位受影響的使用者看到服務恢復正常的時刻。</translation>
    </message>
    <message>
        <source>When this feature was back to normal.</source>
        <translation>這項功能恢復正常的時刻。</translation>
    </message>
    <message>
        <source>When you talked.</source>
        <translation>談話的日期。</translation>
    </message>
    <message>
        <source>Where did you turn for help?</source>
        <translation>當時向哪裡求助？</translation>
    </message>
    <message>
        <source>Where does this belong?</source>
        <translation>這則註解要放在哪裡？</translation>
    </message>
    <message>
        <source>Where it can be seen: the graph, log search, message or page that shows this fact.</source>
        <translation>可以在哪裡看到：顯示這項事實的圖表、日誌查詢、訊息或頁面。</translation>
    </message>
    <message>
        <source>Where it was run.</source>
        <translation>在哪裡執行。</translation>
    </message>
    <message>
        <source>Where the action stands; deciding against it is also a result.</source>
        <translation>行動目前的進度；決定不做也是一種結果。</translation>
    </message>
    <message>
        <source>Where the condition lies; if all factors lie in one layer, look again at the others.</source>
        <translation>這個條件屬於哪個層面；如果所有因素都在同一層面，請再看看其他層面。</translation>
    </message>
    <message>
        <source>Where the numbers come from: a dashboard, a query, a person.</source>
        <translation>數字從哪裡取得：儀表板、查詢，或負責這些數字的人。</translation>
    </message>
    <message>
        <source>Where was the situation easy to misread?</source>
        <translation>哪裡容易讓人誤判情況？</translation>
    </message>
    <message>
        <source>Where we were lucky</source>
        <translation>幸運的地方</translation>
    </message>
    <message>
        <source>Whether responders knew this at the time. It helps readers avoid hindsight.</source>
        <translation>應變人員當時是否知道；可避免讀者落入後見之明。</translation>
    </message>
    <message>
        <source>Which earlier incidents did this one resemble?</source>
        <translation>這次事件和過去哪些事件相似？</translation>
    </message>
    <message>
        <source>Which goals guided your actions at that moment?</source>
        <translation>在那個當下，行動以哪些目標為優先？</translation>
    </message>
    <message>
        <source>Which parts of the incident response worked, and which did not?</source>
        <translation>事件應變中，哪些部分有效，哪些沒有？</translation>
    </message>
    <message>
        <source>Which signals had your attention during the response?</source>
        <translation>應變期間，哪些訊號引起了注意？</translation>
    </message>
    <message>
        <source>Which users, regions or plans were affected.</source>
        <translation>哪些使用者、地區或方案受到影響。</translation>
    </message>
    <message>
        <source>Who is trying to find out.</source>
        <translation>由誰設法查明。</translation>
    </message>
    <message>
        <source>Who makes sure it gets done; not necessarily the person who wrote the ticket.</source>
        <translation>由誰確保完成；不一定是寫工單的人。</translation>
    </message>
    <message>
        <source>Who was affected, as customers would put it.</source>
        <translation>誰受到影響，用客戶的說法來寫。</translation>
    </message>
    <message>
        <source>Who wrote this</source>
        <translation>書寫者</translation>
    </message>
    <message>
        <source>Who you talked with.</source>
        <translation>與誰談過。</translation>
    </message>
    <message>
        <source>Whole postmortem</source>
        <translation>整份事後檢討</translation>
    </message>
    <message>
        <source>Why is it all right to continue without meeting them?</source>
        <translation>為什麼缺少這些也可以繼續？</translation>
    </message>
    <message>
        <source>Why not the others</source>
        <translation>不選其他選項的理由</translation>
    </message>
    <message>
        <source>Why this will not be done, so that nobody has to wonder or ask again.</source>
        <translation>為什麼決定不做，免得日後有人納悶或重問。</translation>
    </message>
    <message>
        <source>Will it reach those who can learn from it?</source>
        <translation>能不能傳達給可以從中學習的人？</translation>
    </message>
    <message>
        <source>Will not do</source>
        <translation>決定不做</translation>
    </message>
    <message>
        <source>Will this get worse, or happen more often, as usage grows?</source>
        <translation>隨著使用量成長，這會變得更嚴重或更頻繁嗎？</translation>
    </message>
    <message>
        <source>Without a command, or with a file, pmdesk opens its window.</source>
        <translation>不加命令或只指定檔案時，會開啟視窗。</translation>
    </message>
    <message>
        <source>Without a passphrase, the library opens only with the keyring or the recovery key.</source>
        <translation>若不設通行片語，就只能用鑰匙圈與復原金鑰開啟文件庫。</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>位置未定</translation>
    </message>
    <message>
        <source>Words that customers know</source>
        <translation>客戶已知的詞</translation>
    </message>
    <message>
        <source>Worked on the incident.</source>
        <translation>參與事件處理。</translation>
    </message>
    <message>
        <source>Working session on actions</source>
        <translation>行動項目工作會議</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>處理中…</translation>
    </message>
    <message>
        <source>Would the external message reassure customers?</source>
        <translation>對外公告會讓客戶安心，而不是惱火嗎？</translation>
    </message>
    <message>
        <source>Write down what was agreed, so that those who were absent can follow.</source>
        <translation>寫下同意的內容，讓缺席的人也能掌握。</translation>
    </message>
    <message>
        <source>Write in the other language</source>
        <translation>以另一種語言撰寫</translation>
    </message>
    <message>
        <source>Write incident postmortems offline.</source>
        <translation>離線撰寫事件的事後檢討。</translation>
    </message>
    <message>
        <source>Write it another way, such as 2026-11-18 08:52 for a time or 99.5 for a number.</source>
        <translation>請換一種寫法：時間如 2026-11-18 08:52，數字如 99.5。</translation>
    </message>
    <message>
        <source>Write it as 2026-11-18 08:52.</source>
        <translation>請寫成 2026-11-18 08:52。</translation>
    </message>
    <message>
        <source>Write it before the meeting; it may still change there.</source>
        <translation>會前就要寫好；會議中還可以修改。</translation>
    </message>
    <message>
        <source>Write one short paragraph on what happened, what we learned and what comes next, and say where to find the postmortem.</source>
        <translation>用一小段文字說明發生了什麼、學到什麼、接下來做什麼，以及事後檢討放在哪裡。</translation>
    </message>
    <message>
        <source>Write the recovery key on paper</source>
        <translation>請把復原金鑰抄在紙上</translation>
    </message>
    <message>
        <source>Writing {file}… {percent}%</source>
        <translation>正在寫入 {file}… {percent} %</translation>
    </message>
    <message>
        <source>Writing: {language} ⇄ {other}</source>
        <translation>撰寫：{language} ⇄ {other}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Yes, but through a personal contact; the escalation list named a team that no longer exists.</source>
        <translation>有，但靠的是私人交情；升級通報名單上的團隊已經不存在。</translation>
    </message>
    <message>
        <source>Yes: every new internal service adds a certificate with its own end date.</source>
        <translation>會：每新增一個內部服務，就多一張到期日各不相同的憑證。</translation>
    </message>
    <message>
        <source>You can edit everything above. Leave this comment in place: it keeps what the page cannot show.</source>
        <translation>以上內容都可以編輯。請保留這段註解，不要刪除：頁面上無法呈現的內容放在這裡。</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>您的註解</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>您的決定</translation>
    </message>
    <message>
        <source>Your latest changes are not saved. {trouble}</source>
        <translation>最後輸入的文字尚未儲存。{trouble}</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>您的意見</translation>
    </message>
    <message>
        <source>Zero is also a result, once someone has checked.</source>
        <translation>經人查證後的零，也是一種結果。</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>縮放</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>`pmdesk --help` lists the commands.</source>
        <translation>`pmdesk --help` 會列出所有命令。</translation>
    </message>
    <message>
        <source>`pmdesk backups` lists them.</source>
        <translation>用 `pmdesk backups` 可列出備份。</translation>
    </message>
    <message>
        <source>`pmdesk conflicts ID` shows the places and versions with their numbers.</source>
        <translation>`pmdesk conflicts ID` 會列出各處、各版本及其編號。</translation>
    </message>
    <message>
        <source>`pmdesk list` shows the postmortems in the library.</source>
        <translation>`pmdesk list` 會列出現有的項目。</translation>
    </message>
    <message>
        <source>a file or a path</source>
        <translation>檔案或路徑</translation>
    </message>
    <message>
        <source>a file with the passphrase of an encrypted library; - for standard input</source>
        <translation>存有加密文件庫通行片語的檔案（- 表示標準輸入）</translation>
    </message>
    <message>
        <source>a name from a database, a program or a configuration</source>
        <translation>資料庫、程式或設定中的名稱</translation>
    </message>
    <message>
        <source>a name or a channel in a chat</source>
        <translation>聊天工具中的使用者名稱或頻道</translation>
    </message>
    <message>
        <source>a network address</source>
        <translation>網路位址</translation>
    </message>
    <message>
        <source>a password, token or key</source>
        <translation>密碼、權杖或金鑰</translation>
    </message>
    <message>
        <source>a phone number</source>
        <translation>電話號碼</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>約 {time}</translation>
    </message>
    <message>
        <source>add the sample postmortems and print their ids</source>
        <translation>新增範例事後檢討，並輸出其 ID</translation>
    </message>
    <message>
        <source>after {time}</source>
        <translation>{time} 之後</translation>
    </message>
    <message>
        <source>an address of a page or a system</source>
        <translation>網址或系統位址</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>電子郵件地址</translation>
    </message>
    <message>
        <source>an internal number or file name</source>
        <translation>內部編號或檔案名稱</translation>
    </message>
    <message>
        <source>another folder for the backup</source>
        <translation>存放備份的其他資料夾</translation>
    </message>
    <message>
        <source>another folder to look for backups in</source>
        <translation>要查看的其他資料夾</translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>參數</translation>
    </message>
    <message>
        <source>ask for a new passphrase</source>
        <translation>詢問新的通行片語</translation>
    </message>
    <message>
        <source>back up the library</source>
        <translation>備份文件庫</translation>
    </message>
    <message>
        <source>before {time}</source>
        <translation>{time} 之前</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>憑證</translation>
    </message>
    <message>
        <source>check for damage, or recover what can be read</source>
        <translation>檢查是否毀損，或救回可讀的內容</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>次</translation>
    </message>
    <message>
        <source>create a new recovery key</source>
        <translation>產生新的復原金鑰</translation>
    </message>
    <message>
        <source>create a postmortem and print its id</source>
        <translation>新增一份事後檢討，並輸出其 ID</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>位客戶</translation>
    </message>
    <message>
        <source>encrypt the library, or change how it is unlocked</source>
        <translation>加密文件庫，或變更取得金鑰的方式</translation>
    </message>
    <message>
        <source>engineering-all</source>
        <translation>engineering-all</translation>
    </message>
    <message>
        <source>everything, a review copy, or the external message only</source>
        <translation>完整內容、審查稿，或僅含對外公告</translation>
    </message>
    <message>
        <source>export although a time or a number contradicts the record</source>
        <translation>即使時間或數字與紀錄不符也匯出</translation>
    </message>
    <message>
        <source>export although a translation is older than its original</source>
        <translation>即使譯文比原文舊也匯出</translation>
    </message>
    <message>
        <source>export although customers would read that everything was down</source>
        <translation>即使公告會讓客戶以為全部無法使用也匯出</translation>
    </message>
    <message>
        <source>export although customers would read what looks internal</source>
        <translation>即使客戶會看到疑似內部資訊也匯出</translation>
    </message>
    <message>
        <source>export although text is missing in the report's language</source>
        <translation>即使缺少報告語言的文字也匯出</translation>
    </message>
    <message>
        <source>find words in every answer</source>
        <translation>在所有回答中尋找字詞</translation>
    </message>
    <message>
        <source>import Markdown, JSON or .pmdesk files, or the notes in annotated PDFs</source>
        <translation>匯入 Markdown、JSON 或 .pmdesk 檔案，或 PDF 中的註解</translation>
    </message>
    <message>
        <source>keep the key in the system keyring, or stop keeping it there</source>
        <translation>將金鑰存入系統的鑰匙圈，或不再存入</translation>
    </message>
    <message>
        <source>list open problems</source>
        <translation>列出待處理的問題</translation>
    </message>
    <message>
        <source>list the backups of the library</source>
        <translation>列出文件庫的備份</translation>
    </message>
    <message>
        <source>list the postmortems</source>
        <translation>列出事後檢討</translation>
    </message>
    <message>
        <source>list what is in the trash instead</source>
        <translation>改為列出回收桶中的項目</translation>
    </message>
    <message>
        <source>list what two authors changed differently, or choose a version</source>
        <translation>列出兩位作者修改不一致的地方，或選擇要採用的版本</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分鐘</translation>
    </message>
    <message>
        <source>not on the list of reviewers</source>
        <translation>不在審查者名單中</translation>
    </message>
    <message>
        <source>options</source>
        <translation>選項</translation>
    </message>
    <message>
        <source>p. {n}</source>
        <translation>第 {n} 頁</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>次</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人</translation>
    </message>
    <message>
        <source>pmdesk file, for merging</source>
        <translation>pmdesk 檔案（供合併）</translation>
    </message>
    <message>
        <source>pmdesk gives each postmortem the next number of its year; change it if your team counts differently.</source>
        <translation>pmdesk 會依年份順序編號；團隊若有自己的編號方式，可自行修改。</translation>
    </message>
    <message>
        <source>pmdesk {version}. Everything stays in {folder}; nothing is ever sent anywhere.</source>
        <translation>pmdesk {version}。所有內容都存放在 {folder}，絕不會傳送到任何地方。</translation>
    </message>
    <message>
        <source>print the result as JSON</source>
        <translation>以 JSON 輸出</translation>
    </message>
    <message>
        <source>read the new passphrase from a file; - for standard input</source>
        <translation>從檔案讀取新的通行片語（- 表示標準輸入）</translation>
    </message>
    <message>
        <source>rebuild list entries that do not match their answers</source>
        <translation>重新產生與回答不一致的清單列</translation>
    </message>
    <message>
        <source>recover what can be read into a new library in this folder</source>
        <translation>把可讀的內容存入此資料夾中的新文件庫</translation>
    </message>
    <message>
        <source>remove the encryption from the library</source>
        <translation>取消加密</translation>
    </message>
    <message>
        <source>restore a backup of the library; the current library is backed up first</source>
        <translation>從備份還原文件庫（會先備份目前的文件庫）</translation>
    </message>
    <message>
        <source>search-api</source>
        <translation>search-api</translation>
    </message>
    <message>
        <source>show a postmortem</source>
        <translation>顯示一份事後檢討</translation>
    </message>
    <message>
        <source>show earlier answers and when they changed</source>
        <translation>顯示歷史紀錄：先前的回答和變更時間</translation>
    </message>
    <message>
        <source>show only this answer</source>
        <translation>僅限這一項回答</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>顯示版本</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>顯示此說明</translation>
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
        <translation>在清單第 N 處採用版本 M</translation>
    </message>
    <message>
        <source>the backup to restore</source>
        <translation>要還原的備份</translation>
    </message>
    <message>
        <source>the date by which reviewers should reply; by default, the day of the meeting</source>
        <translation>審查者回覆的期限；預設為會議當天</translation>
    </message>
    <message>
        <source>the file to write; - for standard output</source>
        <translation>要寫入的檔案；- 代表標準輸出</translation>
    </message>
    <message>
        <source>the files to import</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>the format of the report; without it, what the file's ending asks for</source>
        <translation>輸出格式；省略時由副檔名決定</translation>
    </message>
    <message>
        <source>the language of messages</source>
        <translation>使用的語言</translation>
    </message>
    <message>
        <source>the library folder</source>
        <translation>文件庫所在的資料夾</translation>
    </message>
    <message>
        <source>the name of a host or an internal system</source>
        <translation>主機或內部系統的名稱</translation>
    </message>
    <message>
        <source>the name of a person</source>
        <translation>人名</translation>
    </message>
    <message>
        <source>the name of a service</source>
        <translation>服務名稱</translation>
    </message>
    <message>
        <source>the number of a ticket or an incident</source>
        <translation>工單或事件的編號</translation>
    </message>
    <message>
        <source>the postmortem's id or number</source>
        <translation>事後檢討的 ID 或編號</translation>
    </message>
    <message>
        <source>the report's language</source>
        <translation>報告的語言</translation>
    </message>
    <message>
        <source>the severity, such as sev1</source>
        <translation>嚴重度，例如 sev1</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>the words to find</source>
        <translation>要尋找的字詞</translation>
    </message>
    <message>
        <source>time not known</source>
        <translation>時間不明</translation>
    </message>
    <message>
        <source>when the impact began</source>
        <translation>影響開始的時間</translation>
    </message>
    <message>
        <source>write a report</source>
        <translation>匯出報告</translation>
    </message>
    <message>
        <source>{count} (estimated)</source>
        <translation>{count}（估計）</translation>
    </message>
    <message>
        <source>{count} is more than most teams finish. Which {maximum} matter most?</source>
        <translation>{count} 項已超過大多數團隊能完成的數量。最重要的 {maximum} 項是哪些？</translation>
    </message>
    <message>
        <source>{d} d</source>
        <translation>{d} 天</translation>
    </message>
    <message>
        <source>{d} d {h} h</source>
        <translation>{d} 天 {h} 小時</translation>
    </message>
    <message>
        <source>{file} could not be read ({reason}).</source>
        <translation>無法讀取 {file}（{reason}）。</translation>
    </message>
    <message>
        <source>{file} could not be written ({reason}).</source>
        <translation>無法寫入 {file}（{reason}）。</translation>
    </message>
    <message>
        <source>{file} is damaged or is not a JSON file.</source>
        <translation>{file} 已毀損，或不是 JSON 檔案。</translation>
    </message>
    <message>
        <source>{file} is damaged: it could not be read as a PDF.</source>
        <translation>{file} 已毀損，無法作為 PDF 讀取。</translation>
    </message>
    <message>
        <source>{file} is larger than {most} MB.</source>
        <translation>{file} 超過了 {most} MB。</translation>
    </message>
    <message>
        <source>{file} is next, after the export that is running.</source>
        <translation>目前的匯出結束後，接著匯出 {file}。</translation>
    </message>
    <message>
        <source>{file} is not a PDF.</source>
        <translation>{file} 不是 PDF。</translation>
    </message>
    <message>
        <source>{file} is not a backup of a pmdesk library.</source>
        <translation>{file} 不是 pmdesk 文件庫的備份。</translation>
    </message>
    <message>
        <source>{file} is not a pmdesk library.</source>
        <translation>{file} 不是 pmdesk 文件庫。</translation>
    </message>
    <message>
        <source>{file} is not a postmortem written by pmdesk.</source>
        <translation>{file} 不是由 pmdesk 寫出的事後檢討。</translation>
    </message>
    <message>
        <source>{file} is not a text file, or its encoding could not be recognized.</source>
        <translation>{file} 不是文字檔，或無法辨識其編碼。</translation>
    </message>
    <message>
        <source>{file} is protected by a password.</source>
        <translation>{file} 受密碼保護。</translation>
    </message>
    <message>
        <source>{file} is too large to be a postmortem (the limit is {limit} MB).</source>
        <translation>{file} 大於任何事後檢討應有的大小（上限 {limit} MB）。</translation>
    </message>
    <message>
        <source>{file} is too large to be a report (the limit is {limit} MB).</source>
        <translation>{file} 大於任何報告應有的大小（上限 {limit} MB）。</translation>
    </message>
    <message>
        <source>{file} looks like a conflict copy, made by a cloud drive when two computers wrote to it.</source>
        <translation>{file} 看起來是衝突副本，由雲端硬碟在兩部電腦同時寫入時產生。</translation>
    </message>
    <message>
        <source>{file} was imported.</source>
        <translation>已匯入 {file}。</translation>
    </message>
    <message>
        <source>{file} was rewritten by another program, so any notes in it are now part of its pages.</source>
        <translation>{file} 已由其他程式重新產生；其中若有註解，也已成為頁面的一部分。</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of pmdesk.</source>
        <translation>{file} 是由較新版的 pmdesk 寫出的。</translation>
    </message>
    <message numerus="yes">
        <source>{file} was written, and its {n} pictures beside it in {folder}.</source>
        <translation><numerusform>已寫入 {file}，其中的 {n} 張圖片放在旁邊的資料夾 {folder} 中。</numerusform></translation>
    </message>
    <message>
        <source>{file} was written.</source>
        <translation>已寫入 {file}。</translation>
    </message>
    <message>
        <source>{file}: {counts}.</source>
        <translation>{file}：{counts}。</translation>
    </message>
    <message>
        <source>{h} h</source>
        <translation>{h} 小時</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} 小時 {m} 分</translation>
    </message>
    <message>
        <source>{language}: {text}</source>
        <translation>{language}：{text}</translation>
    </message>
    <message>
        <source>{mark} does not say how to tell when it is done.</source>
        <translation>{mark} 沒有寫明怎樣算完成。</translation>
    </message>
    <message>
        <source>{mark} has an earlier time than {other}, which is above it.</source>
        <translation>{mark} 早於排在前面的 {other}。</translation>
    </message>
    <message>
        <source>{mark} has no due date.</source>
        <translation>{mark} 沒有期限。</translation>
    </message>
    <message>
        <source>{mark} has no owner. Who will make sure it gets done?</source>
        <translation>{mark} 沒有負責人。由誰確保完成？</translation>
    </message>
    <message>
        <source>{mark} has no priority.</source>
        <translation>{mark} 沒有優先順序。</translation>
    </message>
    <message>
        <source>{mark} has no source. Which graph, log or message shows it?</source>
        <translation>{mark} 沒有來源。哪張圖表、哪筆日誌或哪則訊息可以看出這件事？</translation>
    </message>
    <message>
        <source>{mark} has no “{column}” yet.</source>
        <translation>{mark} 還沒有「{column}」。</translation>
    </message>
    <message>
        <source>{mark} will not be done. Say why, so that nobody has to ask again.</source>
        <translation>{mark} 決定不做。請寫明理由，免得日後有人重問。</translation>
    </message>
    <message>
        <source>{mark}: all details</source>
        <translation>{mark}：顯示所有細節</translation>
    </message>
    <message>
        <source>{mark}: fewer details</source>
        <translation>{mark}：顯示較少細節</translation>
    </message>
    <message>
        <source>{mark}: “{column}” is empty or not final.</source>
        <translation>{mark}：「{column}」仍待處理。</translation>
    </message>
    <message>
        <source>{mark}: “{text}” was not understood; the cell was not changed.</source>
        <translation>{mark}：這裡看不懂「{text}」；儲存格維持原樣。</translation>
    </message>
    <message>
        <source>{names} needs a value.</source>
        <translation>{names} 需要指定值。</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{name} belongs to a postmortem that is not in this library.</source>
        <translation>{name} 所屬的事後檢討不在此文件庫中。</translation>
    </message>
    <message>
        <source>{name} could not be read.</source>
        <translation>無法讀取 {name}。</translation>
    </message>
    <message>
        <source>{name} has only pictures of pages, so pmdesk cannot tell which postmortem it belongs to.</source>
        <translation>{name} 只有頁面的影像，pmdesk 無法判斷它屬於哪份事後檢討。</translation>
    </message>
    <message>
        <source>{name} is neither a command nor a file.</source>
        <translation>{name} 既不是命令，也不是檔案。</translation>
    </message>
    <message>
        <source>{name} is not a file.</source>
        <translation>{name} 不是檔案。</translation>
    </message>
    <message>
        <source>{name} is not an internal report or a review copy from pmdesk.</source>
        <translation>{name} 不是從 pmdesk 匯出的內部報告或審查稿。</translation>
    </message>
    <message>
        <source>{name} is too large to attach (the limit is {limit} MB).</source>
        <translation>{name} 超過附件大小上限（{limit} MB）。</translation>
    </message>
    <message>
        <source>{name} is too large to be a postmortem.</source>
        <translation>{name} 太大，不可能是事後檢討。</translation>
    </message>
    <message>
        <source>{name} matches {count} postmortems.</source>
        <translation>{name} 可能對應到 {count} 份事後檢討。</translation>
    </message>
    <message>
        <source>{number} {unit}</source>
        <translation>{number} {unit}</translation>
    </message>
    <message numerus="yes">
        <source>{n} changed comments</source>
        <translation><numerusform>{n} 則有變更的註解</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} comments</source>
        <translation><numerusform>{n} 則註解</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} comments already known</source>
        <translation><numerusform>{n} 則已匯入過的註解</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} comments are new or changed.</source>
        <translation><numerusform>有 {n} 則註解是新增或有變更的。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} comments are selected. A decision applies to all of them.</source>
        <translation><numerusform>已選取 {n} 則註解，所做的決定會一併套用。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation><numerusform>{n} 天</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <translation><numerusform>{n} 小時</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} list entries were rebuilt.</source>
        <translation><numerusform>已重新產生清單中的 {n} 列。</numerusform></translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} 分鐘</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation><numerusform>{n} 分鐘</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <translation><numerusform>{n} 個月</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} new comments</source>
        <translation><numerusform>{n} 則新註解</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} of them wait for you to say where they belong.</source>
        <translation><numerusform>其中 {n} 則待您指定位置。</numerusform></translation>
    </message>
    <message>
        <source>{n} of {count} · {open} open</source>
        <translation>{n} / {count} · 待處理 {open} 則</translation>
    </message>
    <message numerus="yes">
        <source>{n} open comments</source>
        <translation><numerusform>{n} 則待處理註解</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} open problems</source>
        <translation><numerusform>{n} 個待處理的問題</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} optional fields</source>
        <translation><numerusform>{n} 個選填欄位</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <translation><numerusform>{n} 頁</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures are left out. To save them beside the report, name a file with --output.</source>
        <translation><numerusform>未輸出 {n} 張圖片。圖片要放在輸出的檔案旁邊，請用 --output 指定檔案。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} places</source>
        <translation><numerusform>{n} 處</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} places were changed on both sides. Choose which versions to keep.</source>
        <translation><numerusform>有 {n} 處雙方都修改過，待您選擇。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} points open</source>
        <translation><numerusform>{n} 項未完成</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} replies</source>
        <translation><numerusform>{n} 則回覆</numerusform></translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} 秒</translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks</source>
        <translation><numerusform>{n} 週</numerusform></translation>
    </message>
    <message>
        <source>{percent}% answered</source>
        <translation>已回答 {percent} %</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} / {count}</translation>
    </message>
    <message>
        <source>{place} · row deleted</source>
        <translation>{place}（該列已刪除）</translation>
    </message>
    <message>
        <source>{place}: {concern}</source>
        <translation>{place}：{concern}</translation>
    </message>
    <message>
        <source>{stage} {percent}%</source>
        <translation>{stage} {percent} %</translation>
    </message>
    <message>
        <source>{state}: {reason}</source>
        <translation>{state}：{reason}</translation>
    </message>
    <message>
        <source>{text} ({source})</source>
        <translation>{text}（{source}）</translation>
    </message>
    <message numerus="yes">
        <source>{total} characters</source>
        <translation><numerusform>{total} 個字元</numerusform></translation>
    </message>
    <message>
        <source>{zone}, {length}</source>
        <translation>{zone}，{length}</translation>
    </message>
    <message>
        <source>{zone}, {offset}</source>
        <translation>{zone}，{offset}</translation>
    </message>
    <message>
        <source>“{date}” does not look like a date.</source>
        <translation>無法將 {date} 辨識為日期。</translation>
    </message>
    <message>
        <source>“{field}” and {mark} in the timeline give different times.</source>
        <translation>「{field}」與時間軸中的 {mark} 時間不一致。</translation>
    </message>
    <message>
        <source>“{field}” is needed before the review.</source>
        <translation>審查之前必須填寫「{field}」。</translation>
    </message>
    <message>
        <source>“{field}” is not answered.</source>
        <translation>「{field}」尚未填寫。</translation>
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
        <translation>沒有 {severity} 這個嚴重度。</translation>
    </message>
    <message>
        <source>“{time}” does not look like a time.</source>
        <translation>無法將 {time} 辨識為時間。</translation>
    </message>
    <message>
        <source>“{title}” and its history will be deleted permanently.</source>
        <translation>「{title}」及其歷史紀錄將永久刪除。</translation>
    </message>
    <message>
        <source>“{value}” is not valid for {names}; choose from {choices}.</source>
        <translation>{names} 不能是 {value}；請從 {choices} 中選擇。</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>「{words}」</translation>
    </message>
    <message>
        <source>“{words}” ({language}) contradicts the record, which counts {count} customers.</source>
        <translation>「{words}」（{language}）與紀錄不符：紀錄中受影響的客戶數為 {count}。</translation>
    </message>
    <message>
        <source>“{words}” ({language}) contradicts the record: the impact lasted {count} min.</source>
        <translation>「{words}」（{language}）與紀錄不符：影響持續了 {count} 分鐘。</translation>
    </message>
    <message>
        <source>“{words}” ({language}) is close to the incident, but the record has nothing on that day.</source>
        <translation>「{words}」（{language}）接近事件發生的日期，但紀錄中這一天沒有任何內容。</translation>
    </message>
    <message>
        <source>“{words}” ({language}) is not a time in the record. The nearest is {time}; is that the one you mean?</source>
        <translation>紀錄中沒有「{words}」（{language}）這個時間，最接近的是 {time}。是不是這個時間？</translation>
    </message>
    <message>
        <source>“{words}” ({language}) looks like {kind}. Customers should not read it.</source>
        <translation>「{words}」（{language}）看起來是{kind}，不應讓客戶看到。</translation>
    </message>
    <message>
        <source>“{words}” ({language}) names the wrong day of the week for {day}.</source>
        <translation>「{words}」（{language}）中的星期與日期不符，請確認 {day} 是星期幾。</translation>
    </message>
    <message>
        <source>“{words}” ({language}) says that everything was down; not every affected feature was.</source>
        <translation>「{words}」（{language}）會讓人以為全部無法使用，但受影響的功能並非全都無法使用。</translation>
    </message>
    <message>
        <source>“{word}” has no clear end. What will exist then that does not exist today?</source>
        <translation>「{word}」看不出怎樣才算完成。做完之後，會有什麼是今天還沒有的？</translation>
    </message>
    <message>
        <source>“{word}” judges with hindsight. What was seen and done at the time?</source>
        <translation>「{word}」是用今天才知道的事來評斷。當時看到了什麼、做了什麼？</translation>
    </message>
    <message>
        <source>“{word}” reads as if a person were the cause. What in the system made it possible?</source>
        <translation>「{word}」讀起來像是把人當成原因。是系統中的什麼讓這件事有可能發生？</translation>
    </message>
    <message>
        <source>… and {count} more of the same kind.</source>
        <translation>……另有 {count} 則同類問題。</translation>
    </message>
    <message numerus="yes">
        <source>… and {n} more comments</source>
        <translation><numerusform>……另有 {n} 則註解</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>… and {n} more problems</source>
        <translation><numerusform>……另有 {n} 個問題</numerusform></translation>
    </message>
</context>
</TS>
