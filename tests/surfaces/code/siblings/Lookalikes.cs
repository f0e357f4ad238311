// Bodies of the other calls, and objects that only share names with a start body.
class Lookalikes
{
    object acquire = new { cname = "lobby", uid = 1, clientRequest = new { resourceExpiredHour = "many", scene = 9 } };  // <- unlisted-value <- wrong-type <- wrong-type
    object stop = new { cname = "lobby", uid = 1, clientRequest = new { async_stop = "yes" } };  // <- wrong-type <- wrong-type
    object audit = new { clientRequest = new { method = "GET" }, storage = new { vendor = "x" } };
}
